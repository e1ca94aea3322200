CREATE TABLE benchmark_item (
    year INTEGER NOT NULL,
    standard VARCHAR(200) NOT NULL,
    title TEXT NOT NULL,
    assessment VARCHAR(20),
    shortfall TEXT,
    measure TEXT,
    owner TEXT,
    due_on DATE,
    rank INTEGER NOT NULL,
    title_key VARCHAR(64) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_benchmark_item PRIMARY KEY (id),
    CONSTRAINT uq_benchmark_item_year_standard_title_key UNIQUE (year, standard, title_key),
    CONSTRAINT ck_benchmark_item_assessment CHECK (assessment IN ('达标', '基本达标', '未达标'))
);

CREATE TABLE duty_leave (
    representative_id CHAR(32) NOT NULL,
    since DATE NOT NULL,
    until DATE,
    reason TEXT,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_duty_leave PRIMARY KEY (id),
    CONSTRAINT uq_duty_leave_representative_id_since UNIQUE (representative_id, since),
    CONSTRAINT ck_duty_leave_order CHECK (until IS NULL OR until >= since),
    CONSTRAINT fk_duty_leave_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_duty_leave_representative_id ON duty_leave (representative_id);

CREATE TABLE duty_wish (
    representative_id CHAR(32) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    since DATE NOT NULL,
    until DATE,
    weekday INTEGER,
    note TEXT,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_duty_wish PRIMARY KEY (id),
    CONSTRAINT uq_duty_wish_representative_id_kind_since_weekday UNIQUE (representative_id, kind, since, weekday),
    CONSTRAINT ck_duty_wish_order CHECK (until IS NULL OR until >= since),
    CONSTRAINT ck_duty_wish_weekday CHECK (weekday IS NULL OR weekday BETWEEN 1 AND 7),
    CONSTRAINT fk_duty_wish_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_duty_wish_wishkind CHECK (kind IN ('指定值班', '不排值班'))
);

CREATE INDEX ix_duty_wish_representative_id ON duty_wish (representative_id);

CREATE TABLE expense (
    number VARCHAR(200) NOT NULL,
    day DATE NOT NULL,
    item TEXT NOT NULL,
    amount BIGINT NOT NULL,
    activity_id CHAR(32),
    representative_id CHAR(32),
    payee TEXT,
    voucher TEXT,
    note TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_expense PRIMARY KEY (id),
    CONSTRAINT ck_expense_amount CHECK (amount <> 0),
    CONSTRAINT uq_expense_number UNIQUE (number),
    CONSTRAINT fk_expense_activity_id FOREIGN KEY(activity_id) REFERENCES duty_activity (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_expense_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_expense_activity_id ON expense (activity_id);

CREATE INDEX ix_expense_day ON expense (day);

CREATE INDEX ix_expense_representative_id ON expense (representative_id);

CREATE TABLE membership (
    representative_id CHAR(32) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    group_id CHAR(32),
    station_id CHAR(32),
    since DATE,
    until DATE,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (id),
    CONSTRAINT uq_membership_representative_id_kind_since UNIQUE (representative_id, kind, since),
    CONSTRAINT ck_membership_order CHECK (until IS NULL OR since IS NULL OR until >= since),
    CONSTRAINT ck_membership_group CHECK ((kind = '代表小组') = (group_id IS NOT NULL)),
    CONSTRAINT ck_membership_station CHECK ((kind = '联络站') = (station_id IS NOT NULL)),
    CONSTRAINT fk_membership_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_membership_membershipkind CHECK (kind IN ('代表小组', '联络站', '党政班子')),
    CONSTRAINT fk_membership_group_id FOREIGN KEY(group_id) REFERENCES deputy_group (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_membership_station_id FOREIGN KEY(station_id) REFERENCES station (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_membership_group_id ON membership (group_id);

CREATE INDEX ix_membership_representative_id ON membership (representative_id);

CREATE INDEX ix_membership_station_id ON membership (station_id);

CREATE TABLE score_rule (
    valid_from DATE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    base BIGINT NOT NULL,
    further BIGINT NOT NULL,
    cap BIGINT,
    note TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_score_rule PRIMARY KEY (id),
    CONSTRAINT uq_score_rule_valid_from_kind UNIQUE (valid_from, kind),
    CONSTRAINT ck_score_rule_points CHECK (CASE WHEN kind IN ('请假', '缺席') THEN base <= 0 AND further <= 0 AND (cap IS NULL OR cap <= base) ELSE base >= 0 AND further >= 0 AND (cap IS NULL OR cap >= base) END),
    CONSTRAINT ck_score_rule_scorekind CHECK (kind IN ('接待值班', '代表走访', '走访户数', '监督活动', '预算会议', '会议', '列席会议', '视察', '调研', '执法检查', '培训', '考察', '学习', '代表小组活动', '其他', '代表述职', '意见建议', '领衔建议', '联名建议', '请假', '缺席'))
);

CREATE TABLE suspension (
    representative_id CHAR(32) NOT NULL,
    since DATE NOT NULL,
    until DATE,
    reason TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_suspension PRIMARY KEY (id),
    CONSTRAINT uq_suspension_representative_id_since UNIQUE (representative_id, since),
    CONSTRAINT ck_suspension_order CHECK (until IS NULL OR until >= since),
    CONSTRAINT fk_suspension_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_suspension_representative_id ON suspension (representative_id);

ALTER TABLE station RENAME TO former_station;

CREATE TABLE station (
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    address TEXT,
    area NUMERIC(12, 2),
    phone VARCHAR(200),
    in_use_since DATE,
    in_use_until DATE,
    opening_hours TEXT,
    contact TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_station PRIMARY KEY (id),
    CONSTRAINT ck_station_use_order CHECK (in_use_until IS NULL OR in_use_since IS NULL OR in_use_until >= in_use_since),
    CONSTRAINT uq_station_name UNIQUE (name),
    CONSTRAINT ck_station_stationkind CHECK (kind IN ('中心联络站', '联络站', '联络点'))
);

INSERT INTO station (name, kind, address, area, phone, in_use_since, id, deleted_at)
SELECT name, kind, address, area, phone, in_use_since, id, deleted_at
FROM former_station;

DROP TABLE former_station;

ALTER TABLE representative RENAME TO former_representative;

CREATE TABLE representative (
    number VARCHAR(200) NOT NULL,
    name VARCHAR(200) NOT NULL,
    gender VARCHAR(20),
    birth DATE,
    ethnicity TEXT,
    party TEXT,
    education TEXT,
    position TEXT,
    phone VARCHAR(200),
    note TEXT,
    name_pinyin VARCHAR(200) NOT NULL,
    name_initials VARCHAR(200) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_representative PRIMARY KEY (id),
    CONSTRAINT uq_representative_number UNIQUE (number),
    CONSTRAINT ck_representative_gender CHECK (gender IN ('男', '女'))
);

INSERT INTO representative (number, name, gender, birth, ethnicity, party, education, position, phone, note, name_pinyin, name_initials, id, deleted_at)
SELECT number, name, gender, birth, ethnicity, party, education, position, phone, note, name_pinyin, name_initials, id, deleted_at
FROM former_representative;

DROP TABLE former_representative;

CREATE INDEX ix_representative_name ON representative (name);

CREATE INDEX ix_representative_name_initials ON representative (name_initials);

CREATE INDEX ix_representative_name_pinyin ON representative (name_pinyin);

ALTER TABLE activity_participant RENAME TO former_activity_participant;

CREATE TABLE activity_participant (
    activity_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    attendance VARCHAR(20) NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_activity_participant PRIMARY KEY (id),
    CONSTRAINT uq_activity_participant_activity_id_representative_id UNIQUE (activity_id, representative_id),
    CONSTRAINT fk_activity_participant_activity_id FOREIGN KEY(activity_id) REFERENCES duty_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_activity_participant_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_activity_participant_presence CHECK (attendance IN ('出席', '请假', '缺席'))
);

INSERT INTO activity_participant (activity_id, representative_id, rank, id, attendance)
SELECT activity_id, representative_id, rank, id, '出席'
FROM former_activity_participant;

DROP TABLE former_activity_participant;

CREATE INDEX ix_activity_participant_activity_id ON activity_participant (activity_id);

CREATE INDEX ix_activity_participant_representative_id ON activity_participant (representative_id);

ALTER TABLE duty_activity RENAME TO former_duty_activity;

CREATE TABLE duty_activity (
    day DATE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name TEXT NOT NULL,
    level VARCHAR(20),
    place TEXT,
    starts_at TIME,
    ends_at TIME,
    content TEXT,
    name_key VARCHAR(64) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_duty_activity PRIMARY KEY (id),
    CONSTRAINT uq_duty_activity_day_kind_name_key UNIQUE (day, kind, name_key),
    CONSTRAINT ck_duty_activity_time_order CHECK (ends_at IS NULL OR starts_at IS NULL OR ends_at > starts_at),
    CONSTRAINT ck_duty_activity_activitykind CHECK (kind IN ('会议', '列席会议', '视察', '调研', '执法检查', '培训', '考察', '学习', '代表小组活动', '其他')),
    CONSTRAINT ck_duty_activity_level CHECK (level IN ('全国', '省', '市', '区', '街道'))
);

INSERT INTO duty_activity (day, kind, name, level, place, name_key, id, deleted_at)
SELECT day, kind, name, level, place, name_key, id, deleted_at
FROM former_duty_activity;

DROP TABLE former_duty_activity;

CREATE INDEX ix_duty_activity_day ON duty_activity (day);

ALTER TABLE duty RENAME TO former_duty;

CREATE TABLE duty (
    session_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    attendance VARCHAR(20) NOT NULL,
    substitute_id CHAR(32),
    rank INTEGER NOT NULL,
    reason TEXT,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_duty PRIMARY KEY (id),
    CONSTRAINT uq_duty_session_id_representative_id UNIQUE (session_id, representative_id),
    CONSTRAINT ck_duty_substitute CHECK (attendance <> '替班' OR substitute_id IS NOT NULL),
    CONSTRAINT fk_duty_session_id FOREIGN KEY(session_id) REFERENCES reception_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_duty_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_duty_attendance CHECK (attendance IN ('待定', '出席', '请假', '缺席', '替班')),
    CONSTRAINT fk_duty_substitute_id FOREIGN KEY(substitute_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO duty (session_id, representative_id, attendance, substitute_id, rank, id)
SELECT session_id, representative_id, attendance, substitute_id, rank, id
FROM former_duty;

DROP TABLE former_duty;

CREATE INDEX ix_duty_representative_id ON duty (representative_id);

CREATE INDEX ix_duty_session_id ON duty (session_id);

ALTER TABLE duty_report RENAME TO former_duty_report;

CREATE TABLE duty_report (
    representative_id CHAR(32) NOT NULL,
    day DATE NOT NULL,
    place TEXT,
    voters INTEGER,
    satisfied INTEGER,
    fairly INTEGER,
    dissatisfied INTEGER,
    form VARCHAR(20),
    text TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_duty_report PRIMARY KEY (id),
    CONSTRAINT uq_duty_report_representative_id_day UNIQUE (representative_id, day),
    CONSTRAINT ck_duty_report_votes CHECK (voters IS NULL OR coalesce(satisfied, 0) + coalesce(fairly, 0) + coalesce(dissatisfied, 0) <= voters),
    CONSTRAINT fk_duty_report_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_duty_report_reportform CHECK (form IN ('书面', '口头', '会议'))
);

INSERT INTO duty_report (representative_id, day, place, voters, satisfied, fairly, dissatisfied, id, deleted_at)
SELECT representative_id, day, place, voters, satisfied, fairly, dissatisfied, id, deleted_at
FROM former_duty_report;

DROP TABLE former_duty_report;

CREATE INDEX ix_duty_report_day ON duty_report (day);

ALTER TABLE plan_item RENAME TO former_plan_item;

CREATE TABLE plan_item (
    year INTEGER NOT NULL,
    title TEXT NOT NULL,
    owner TEXT,
    due_on DATE,
    state VARCHAR(20),
    rank INTEGER NOT NULL,
    section TEXT,
    carried_from_id CHAR(32),
    title_key VARCHAR(64) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_plan_item PRIMARY KEY (id),
    CONSTRAINT uq_plan_item_year_title_key UNIQUE (year, title_key),
    CONSTRAINT ck_plan_item_planstate CHECK (state IN ('未开始', '进行中', '已完成')),
    CONSTRAINT fk_plan_item_carried_from_id FOREIGN KEY(carried_from_id) REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO plan_item (year, title, owner, due_on, state, rank, title_key, id, deleted_at)
SELECT year, title, owner, due_on, state, rank, title_key, id, deleted_at
FROM former_plan_item;

DROP TABLE former_plan_item;

ALTER TABLE attachment RENAME TO former_attachment;

CREATE TABLE attachment (
    opinion_id CHAR(32),
    suggestion_id CHAR(32),
    representative_id CHAR(32),
    name VARCHAR(200) NOT NULL,
    media_type VARCHAR(20) NOT NULL,
    size INTEGER NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    note TEXT,
    rank INTEGER NOT NULL,
    added_at DATETIME NOT NULL,
    actor VARCHAR(200) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT ck_attachment_one_owner CHECK (CASE WHEN opinion_id IS NULL THEN 0 ELSE 1 END + CASE WHEN suggestion_id IS NULL THEN 0 ELSE 1 END + CASE WHEN representative_id IS NULL THEN 0 ELSE 1 END = 1),
    CONSTRAINT ck_attachment_size CHECK (size > 0),
    CONSTRAINT fk_attachment_opinion_id FOREIGN KEY(opinion_id) REFERENCES opinion (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attachment_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attachment_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_attachment_mediatype CHECK (media_type IN ('JPEG', 'PNG', 'GIF', 'BMP', 'WebP', 'TIFF', 'PDF', 'DOCX', 'XLSX', 'DOC', 'XLS', 'DPS', 'TXT'))
);

INSERT INTO attachment (opinion_id, suggestion_id, name, media_type, size, sha256, note, rank, added_at, actor, id, deleted_at)
SELECT opinion_id, suggestion_id, name, media_type, size, sha256, note, rank, added_at, actor, id, deleted_at
FROM former_attachment;

DROP TABLE former_attachment;

CREATE INDEX ix_attachment_opinion_id ON attachment (opinion_id);

CREATE INDEX ix_attachment_representative_id ON attachment (representative_id);

CREATE INDEX ix_attachment_sha256 ON attachment (sha256);

CREATE INDEX ix_attachment_suggestion_id ON attachment (suggestion_id);
