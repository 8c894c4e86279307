#!/bin/sh
# One copy of the record into a directory, tried by restoring it; then copies older than KEEP_DAYS go.
# What fails leaves every earlier copy where it is. The heads of the journal, one a night, show if it
# was cut off or rewritten since.
set -eu
umask 077

directory=${1:?"usage: backup.sh DIRECTORY"}
keep_days=${KEEP_DAYS:-30}
onrecord=${ONRECORD:-onrecord}

scratch=$(mktemp -d "$directory/.tried-XXXXXX")
copy="$directory/onrecord-$(date -u +%Y-%m-%dT%H%M%SZ).db"
trap 'rm -rf "$scratch"' EXIT

"$onrecord" backup "$copy"
# Nobody needs to be known again in the home that it is tried in.
: >"$scratch/pepper"
# Into a home of its own, whatever record the settings name.
env -u ONRECORD_DATABASE_URL -u ONRECORD_DATABASE_URL_FILE "$onrecord" restore --home "$scratch" "$copy"
heads="$directory/heads"
last=$(tail -n 1 "$heads" 2>/dev/null || true)
said=$("$onrecord" verify ${last:+--head "$last"})
echo "$said"
echo "${said##* }" >>"$heads"
find "$directory" -maxdepth 1 -type f -name 'onrecord-*.db' -mtime "+$keep_days" -delete
