BEGIN TRANSACTION;
CREATE TABLE about (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "about" VALUES('revision','07b573617b5997b6a2a10ca1f9b490c2');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE asked (
	claim_id TEXT NOT NULL, 
	day TEXT NOT NULL, 
	times INTEGER NOT NULL, 
	PRIMARY KEY (claim_id, day)
);
CREATE TABLE assertion (
	assertion_id TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	party_id TEXT NOT NULL, 
	spokesperson_id TEXT, 
	disputes TEXT, 
	said TEXT NOT NULL, 
	status TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (assertion_id), 
	FOREIGN KEY(claim_id) REFERENCES claim (claim_id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(disputes) REFERENCES assertion (assertion_id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(party_id) REFERENCES party (party_id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(spokesperson_id) REFERENCES party (party_id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "assertion" VALUES('a-q','c-q','p-q',NULL,NULL,'69ed75a1b138ef54ec0691e45a978617','published',1,'{"assertion_id":"a-q","claim_id":"c-q","figures":[{"event":"killed","high":31.0,"low":31.0,"period":{"event":" the \"Great\" quake of Сільва\tII ","kind":"event"},"unit":"people","value":31.0},{"event":"wounded","high":12.0,"low":12.0,"period":{"event":"--02-24","kind":"cumulative"},"unit":"people","value":12.0}],"language":"en","mode":"direct","party_id":"p-q","precision":"day","said_on":"2024-05-01","stance":"states","words":"31 died"}');
CREATE TABLE cited (
	place TEXT NOT NULL, 
	n INTEGER NOT NULL, 
	claim_id TEXT NOT NULL, 
	PRIMARY KEY (place, n)
);
CREATE TABLE claim (
	claim_id TEXT NOT NULL, 
	merged_into TEXT, 
	status TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (claim_id), 
	FOREIGN KEY(merged_into) REFERENCES claim (claim_id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "claim" VALUES('c-q',NULL,'published',1,'{"claim_id":"c-q","status":"published","wordings":[{"words":"How many died in the quake?"}]}');
CREATE TABLE conversation (
	person TEXT NOT NULL, 
	state TEXT NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (person)
);
CREATE TABLE curator (
	curator_id TEXT NOT NULL, 
	account TEXT NOT NULL, 
	status TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (curator_id)
);
CREATE TABLE delivered (
	place TEXT NOT NULL, 
	chat_id BIGINT NOT NULL, 
	asked_message_id BIGINT NOT NULL, 
	message_id BIGINT NOT NULL, 
	inline_message_id TEXT NOT NULL, 
	language TEXT NOT NULL, 
	page INTEGER NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (place)
);
CREATE TABLE event (
	seq BIGINT NOT NULL, 
	at TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	action TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	changes TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	previous TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	PRIMARY KEY (seq)
);
INSERT INTO "event" VALUES(1,'2026-11-27T10:20:01.950876+00:00','operator','imported','more.jsonl','[{"after":"{\"kind\":\"institution\",\"names\":[{\"words\":\"Quake Office\"}],\"party_id\":\"p-q\"}","before":null,"kind":"party","row_id":"p-q"},{"after":"{\"outlet_id\":\"p-q\",\"precision\":\"day\",\"publication_id\":\"u-q\",\"published_on\":\"2024-05-02\",\"title\":\"Quake\",\"url\":\"https://quake.example/1\"}","before":null,"kind":"publication","row_id":"u-q"},{"after":"{\"claim_id\":\"c-q\",\"status\":\"published\",\"wordings\":[{\"words\":\"How many died in the quake?\"}]}","before":null,"kind":"claim","row_id":"c-q"},{"after":"{\"assertion_id\":\"a-q\",\"claim_id\":\"c-q\",\"figures\":[{\"event\":\"killed\",\"high\":31.0,\"low\":31.0,\"period\":{\"event\":\" the \\\"Great\\\" quake of Сільва\\tII \",\"kind\":\"event\"},\"unit\":\"people\",\"value\":31.0},{\"event\":\"wounded\",\"high\":12.0,\"low\":12.0,\"period\":{\"event\":\"--02-24\",\"kind\":\"cumulative\"},\"unit\":\"people\",\"value\":12.0}],\"language\":\"en\",\"mode\":\"direct\",\"party_id\":\"p-q\",\"precision\":\"day\",\"said_on\":\"2024-05-01\",\"stance\":\"states\",\"words\":\"31 died\"}","before":null,"kind":"assertion","row_id":"a-q"},{"after":"{\"assertion_id\":\"a-q\",\"evidence_id\":\"e-q\",\"publication_id\":\"u-q\",\"quoted\":\"31 died\"}","before":null,"kind":"evidence","row_id":"e-q"}]','','','e59eb56e03cb18b0875a3e2b9e57c3c392dceae528d13cdda99456f74533c0e7');
CREATE TABLE evidence (
	evidence_id TEXT NOT NULL, 
	assertion_id TEXT NOT NULL, 
	publication_id TEXT NOT NULL, 
	status TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (evidence_id), 
	FOREIGN KEY(assertion_id) REFERENCES assertion (assertion_id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(publication_id) REFERENCES publication (publication_id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "evidence" VALUES('e-q','a-q','u-q','published',1,'{"assertion_id":"a-q","evidence_id":"e-q","publication_id":"u-q","quoted":"31 died"}');
CREATE TABLE feedback (
	ballot TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	same BOOLEAN NOT NULL, 
	sum FLOAT NOT NULL, 
	blind BOOLEAN NOT NULL, 
	head TEXT NOT NULL, 
	day TEXT NOT NULL, 
	PRIMARY KEY (ballot)
);
CREATE TABLE follow (
	chat_id BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	thread_id BIGINT NOT NULL, 
	language TEXT NOT NULL, 
	told BIGINT NOT NULL, 
	told_at FLOAT NOT NULL, 
	due_at FLOAT, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (chat_id, kind, subject)
);
CREATE TABLE inbox (
	arrival BIGINT NOT NULL, 
	update_id BIGINT NOT NULL, 
	lane TEXT NOT NULL, 
	raw BLOB NOT NULL, 
	received_at FLOAT NOT NULL, 
	owner TEXT, 
	free_at FLOAT NOT NULL, 
	leases INTEGER NOT NULL, 
	failures INTEGER NOT NULL, 
	PRIMARY KEY (arrival), 
	CONSTRAINT inbox_once UNIQUE (update_id)
);
CREATE TABLE invite (
	token_hash TEXT NOT NULL, 
	role TEXT NOT NULL, 
	issued_by TEXT NOT NULL, 
	expires_at TEXT NOT NULL, 
	used_at TEXT, 
	PRIMARY KEY (token_hash)
);
CREATE TABLE party (
	party_id TEXT NOT NULL, 
	status TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (party_id)
);
INSERT INTO "party" VALUES('p-q','published',1,'{"kind":"institution","names":[{"words":"Quake Office"}],"party_id":"p-q"}');
CREATE TABLE phrasing (
	phrasing_id TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	status TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (phrasing_id), 
	FOREIGN KEY(claim_id) REFERENCES claim (claim_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE publication (
	publication_id TEXT NOT NULL, 
	outlet_id TEXT NOT NULL, 
	status TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (publication_id), 
	FOREIGN KEY(outlet_id) REFERENCES party (party_id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "publication" VALUES('u-q','p-q','published',1,'{"outlet_id":"p-q","precision":"day","publication_id":"u-q","published_on":"2024-05-02","title":"Quake","url":"https://quake.example/1"}');
CREATE TABLE quarantine (
	update_id BIGINT NOT NULL, 
	at FLOAT NOT NULL, 
	reason TEXT NOT NULL, 
	shape TEXT NOT NULL, 
	PRIMARY KEY (update_id)
);
CREATE TABLE receipt (
	receipt TEXT NOT NULL, 
	PRIMARY KEY (receipt)
);
CREATE TABLE reply (
	update_id BIGINT NOT NULL, 
	n INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	message_id BIGINT, 
	reason TEXT NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (update_id, n)
);
CREATE TABLE seen (
	update_id BIGINT NOT NULL, 
	at FLOAT NOT NULL, 
	outcome TEXT NOT NULL, 
	PRIMARY KEY (update_id)
);
CREATE TABLE submission (
	submission_id TEXT NOT NULL, 
	text_hash TEXT NOT NULL, 
	text TEXT NOT NULL, 
	language TEXT NOT NULL, 
	times INTEGER NOT NULL, 
	first_at TEXT NOT NULL, 
	last_at TEXT NOT NULL, 
	state TEXT NOT NULL, 
	taken_by TEXT, 
	claim_id TEXT, 
	PRIMARY KEY (submission_id), 
	CONSTRAINT submission_once UNIQUE (text_hash)
);
CREATE TABLE vector (
	fingerprint TEXT NOT NULL, 
	text_key TEXT NOT NULL, 
	value BLOB NOT NULL, 
	PRIMARY KEY (fingerprint, text_key)
);
CREATE INDEX event_by_actor ON event (actor, seq);
CREATE INDEX curator_by_account ON curator (account);
CREATE INDEX publication_by_outlet ON publication (outlet_id);
CREATE INDEX publication_by_seq ON publication (seq);
CREATE INDEX claim_by_status ON claim (status, seq);
CREATE INDEX phrasing_by_claim ON phrasing (claim_id, status);
CREATE INDEX assertion_by_claim ON assertion (claim_id, status);
CREATE INDEX assertion_by_party ON assertion (party_id);
CREATE INDEX assertion_by_said ON assertion (said);
CREATE INDEX assertion_by_seq ON assertion (seq);
CREATE INDEX assertion_by_spokesperson ON assertion (spokesperson_id);
CREATE INDEX evidence_by_assertion ON evidence (assertion_id, status);
CREATE INDEX evidence_by_publication ON evidence (publication_id);
CREATE INDEX evidence_by_seq ON evidence (seq);
CREATE INDEX asked_by_day ON asked (day, times);
CREATE INDEX submission_by_demand ON submission (state, times);
CREATE INDEX seen_by_at ON seen (at);
CREATE INDEX inbox_by_lane ON inbox (lane, arrival);
CREATE INDEX inbox_by_owner ON inbox (owner);
CREATE INDEX reply_by_at ON reply (at);
CREATE INDEX delivered_by_at ON delivered (at);
CREATE INDEX delivered_by_question ON delivered (chat_id, asked_message_id);
CREATE INDEX cited_by_claim ON cited (claim_id);
CREATE INDEX conversation_by_at ON conversation (at);
CREATE TRIGGER event_refuses_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER event_refuses_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE INDEX feedback_by_head ON feedback (head);
CREATE TRIGGER event_refuses_replace BEFORE INSERT ON event WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq) BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE INDEX follow_by_subject ON follow (kind, subject);
CREATE INDEX follow_by_due ON follow (due_at);
COMMIT;
