"""Files that were sent, by id and by path."""

import hashlib
from dataclasses import dataclass

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.refusals import bad_request

DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class StoredFile:
    file_id: str
    path: str
    name: str
    content: bytes

    def as_json(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.file_id[-16:],
            "file_size": len(self.content),
        }


class Files:
    """A shelf of files; the same content twice is two files."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def keep(self, folder: str, name: str, content: bytes) -> StoredFile:
        number = len(self._by_id) + 1
        digest = hashlib.sha256(f"{number}:{name}".encode()).hexdigest()[:24]
        suffix = name.rpartition(".")[2] if "." in name else "dat"
        kept = StoredFile(f"DEV{digest}", f"{folder}/file_{number}.{suffix}", name, content)
        self._by_id[kept.file_id] = kept
        self._by_path[kept.path] = kept
        return kept

    def has(self, file_id: str) -> bool:
        return file_id in self._by_id

    def by_id(self, file_id: str) -> StoredFile:
        if file_id not in self._by_id:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return self._by_id[file_id]

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)
