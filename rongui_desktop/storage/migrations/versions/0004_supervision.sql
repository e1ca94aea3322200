ALTER TABLE budget_meeting RENAME TO former_budget_meeting;

CREATE TABLE budget_meeting (
    number VARCHAR(200) NOT NULL,
    name TEXT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    budget_year INTEGER NOT NULL,
    day DATE NOT NULL,
    ordinal INTEGER,
    place TEXT,
    chair TEXT,
    mandate TEXT,
    attending_units TEXT,
    agenda TEXT,
    opinion TEXT,
    submitted_on DATE,
    starts_at TIME,
    district_day DATE,
    notice_sent_on DATE,
    minutes_number VARCHAR(200),
    minutes TEXT,
    figures_as_of DATE,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_budget_meeting PRIMARY KEY (id),
    CONSTRAINT ck_budget_meeting_ordinal CHECK (ordinal IS NULL OR ordinal >= 1),
    CONSTRAINT uq_budget_meeting_number UNIQUE (number),
    CONSTRAINT ck_budget_meeting_budgetmeetingkind CHECK (kind IN ('预算草案初审', '预算调整初审', '预算执行监督', '决算草案初审'))
);

INSERT INTO budget_meeting (number, name, kind, budget_year, day, ordinal, place, chair, mandate, attending_units, agenda, opinion, submitted_on, id, deleted_at)
SELECT number, name, kind, budget_year, day, ordinal, place, chair, mandate, attending_units, agenda, opinion, submitted_on, id, deleted_at FROM former_budget_meeting;

DROP TABLE former_budget_meeting;

CREATE INDEX ix_budget_meeting_day ON budget_meeting (day);

ALTER TABLE monitor_entry RENAME TO former_monitor_entry;

CREATE TABLE monitor_entry (
    year INTEGER NOT NULL,
    month INTEGER NOT NULL,
    unit VARCHAR(200) NOT NULL,
    result VARCHAR(20) NOT NULL,
    problem TEXT,
    verification TEXT,
    rectify_by DATE,
    cleared_on DATE,
    verified_on DATE,
    rectification TEXT,
    rectified_on DATE,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_monitor_entry PRIMARY KEY (id),
    CONSTRAINT uq_monitor_entry_year_month_unit UNIQUE (year, month, unit),
    CONSTRAINT ck_monitor_entry_month CHECK (month BETWEEN 1 AND 12),
    CONSTRAINT ck_monitor_entry_order CHECK (rectified_on IS NULL OR verified_on IS NULL OR rectified_on >= verified_on),
    CONSTRAINT ck_monitor_entry_monitorresult CHECK (result IN ('正常', '预警'))
);

INSERT INTO monitor_entry (year, month, unit, result, problem, verification, rectify_by, cleared_on, id, deleted_at)
SELECT year, month, unit, result, problem, verification, rectify_by, cleared_on, id, deleted_at FROM former_monitor_entry;

DROP TABLE former_monitor_entry;

CREATE TABLE monitor_gap (
    year INTEGER NOT NULL,
    month INTEGER NOT NULL,
    unit VARCHAR(200) NOT NULL,
    reason TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_monitor_gap PRIMARY KEY (id),
    CONSTRAINT uq_monitor_gap_year_month_unit UNIQUE (year, month, unit),
    CONSTRAINT ck_monitor_gap_month CHECK (month BETWEEN 1 AND 12)
);

CREATE TABLE supervision_rule (
    year INTEGER NOT NULL,
    first_quarter INTEGER NOT NULL,
    note TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_supervision_rule PRIMARY KEY (id),
    CONSTRAINT ck_supervision_rule_first_quarter CHECK (first_quarter BETWEEN 1 AND 4),
    CONSTRAINT uq_supervision_rule_year UNIQUE (year)
);

CREATE TABLE budget_line (
    meeting_id CHAR(32) NOT NULL,
    account VARCHAR(20) NOT NULL,
    side VARCHAR(20) NOT NULL,
    rank INTEGER NOT NULL,
    level INTEGER NOT NULL,
    item TEXT NOT NULL,
    original BIGINT,
    adjustment BIGINT,
    adjusted BIGINT,
    executed BIGINT,
    is_key BOOLEAN NOT NULL,
    note TEXT,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_budget_line PRIMARY KEY (id),
    CONSTRAINT uq_budget_line_meeting_id_account_side_rank UNIQUE (meeting_id, account, side, rank),
    CONSTRAINT ck_budget_line_level CHECK (level BETWEEN 0 AND 9),
    CONSTRAINT fk_budget_line_meeting_id FOREIGN KEY(meeting_id) REFERENCES budget_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_budget_line_budgetaccount CHECK (account IN ('一般公共预算', '政府性基金预算', '国有资本经营预算', '社会保险基金预算')),
    CONSTRAINT ck_budget_line_budgetside CHECK (side IN ('收入', '支出'))
);

CREATE INDEX ix_budget_line_meeting_id ON budget_line (meeting_id);

ALTER TABLE budget_participant RENAME TO former_budget_participant;

CREATE TABLE budget_participant (
    meeting_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    attendance VARCHAR(20) NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_budget_participant PRIMARY KEY (id),
    CONSTRAINT uq_budget_participant_meeting_id_representative_id UNIQUE (meeting_id, representative_id),
    CONSTRAINT fk_budget_participant_meeting_id FOREIGN KEY(meeting_id) REFERENCES budget_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_budget_participant_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_budget_participant_presence CHECK (attendance IN ('出席', '请假', '缺席'))
);

INSERT INTO budget_participant (meeting_id, representative_id, rank, id, attendance)
SELECT meeting_id, representative_id, rank, id, '出席' FROM former_budget_participant;

DROP TABLE former_budget_participant;

CREATE INDEX ix_budget_participant_attendance ON budget_participant (meeting_id, attendance);

CREATE INDEX ix_budget_participant_meeting_id ON budget_participant (meeting_id);

CREATE INDEX ix_budget_participant_representative_id ON budget_participant (representative_id);

ALTER TABLE key_project RENAME TO former_key_project;

CREATE TABLE key_project (
    name VARCHAR(200) NOT NULL,
    year INTEGER NOT NULL,
    category TEXT NOT NULL,
    state VARCHAR(20) NOT NULL,
    department TEXT,
    group_id CHAR(32),
    planned_start DATE,
    planned_end DATE,
    delay_reason VARCHAR(20),
    delay_note TEXT,
    place TEXT,
    begins_on DATE,
    ends_on DATE,
    end_reason TEXT,
    origin_kind VARCHAR(20),
    note TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_key_project PRIMARY KEY (id),
    CONSTRAINT uq_key_project_name_year UNIQUE (name, year),
    CONSTRAINT ck_key_project_delay_reason CHECK (state NOT IN ('未按计划', '暂停') OR delay_reason IS NOT NULL),
    CONSTRAINT ck_key_project_order CHECK (ends_on IS NULL OR begins_on IS NULL OR ends_on >= begins_on),
    CONSTRAINT ck_key_project_projectstate CHECK (state IN ('未开始', '按计划', '未按计划', '暂停', '已完成')),
    CONSTRAINT fk_key_project_group_id FOREIGN KEY(group_id) REFERENCES deputy_group (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_key_project_delayreason CHECK (delay_reason IN ('拆迁', '用地', '造价审核', '招标', '历史遗留', '政策', '资金', '其他')),
    CONSTRAINT ck_key_project_projectoriginkind CHECK (origin_kind IN ('接转', '拆分', '合并'))
);

INSERT INTO key_project (name, year, category, state, department, group_id, planned_start, planned_end, delay_reason, delay_note, id, deleted_at)
SELECT name, year, category, state, department, group_id, planned_start, planned_end, delay_reason, delay_note, id, deleted_at FROM former_key_project;

DROP TABLE former_key_project;

CREATE INDEX ix_key_project_group_id ON key_project (group_id);

CREATE INDEX ix_key_project_year ON key_project (year);

ALTER TABLE membership RENAME TO former_membership;

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
    CONSTRAINT ck_membership_membershipkind CHECK (kind IN ('代表小组', '联络站', '党政班子', '财政经济组')),
    CONSTRAINT fk_membership_group_id FOREIGN KEY(group_id) REFERENCES deputy_group (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_membership_station_id FOREIGN KEY(station_id) REFERENCES station (id) DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO membership (representative_id, kind, group_id, station_id, since, until, id)
SELECT representative_id, kind, group_id, station_id, since, until, id FROM former_membership;

DROP TABLE former_membership;

CREATE INDEX ix_membership_group_id ON membership (group_id);

CREATE INDEX ix_membership_representative_id ON membership (representative_id);

CREATE INDEX ix_membership_station_id ON membership (station_id);

CREATE TABLE review_opinion (
    number VARCHAR(200) NOT NULL,
    meeting_id CHAR(32) NOT NULL,
    content TEXT NOT NULL,
    department TEXT,
    assigned_on DATE,
    due_on DATE,
    rectification TEXT,
    rectified_on DATE,
    cleared_on DATE,
    raised_by_id CHAR(32),
    note TEXT,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_review_opinion PRIMARY KEY (id),
    CONSTRAINT ck_review_opinion_rectified_order CHECK (rectified_on IS NULL OR assigned_on IS NULL OR rectified_on >= assigned_on),
    CONSTRAINT ck_review_opinion_cleared_order CHECK (cleared_on IS NULL OR rectified_on IS NULL OR cleared_on >= rectified_on),
    CONSTRAINT uq_review_opinion_number UNIQUE (number),
    CONSTRAINT fk_review_opinion_meeting_id FOREIGN KEY(meeting_id) REFERENCES budget_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_review_opinion_raised_by_id FOREIGN KEY(raised_by_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_review_opinion_meeting_id ON review_opinion (meeting_id);

ALTER TABLE supervision_object RENAME TO former_supervision_object;

CREATE TABLE supervision_object (
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    department TEXT,
    note TEXT,
    accepted_on DATE,
    group_id CHAR(32),
    times_per_quarter INTEGER,
    demanded_from DATE,
    demanded_until DATE,
    place TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_supervision_object PRIMARY KEY (id),
    CONSTRAINT ck_supervision_object_times_per_quarter CHECK (times_per_quarter IS NULL OR times_per_quarter >= 1),
    CONSTRAINT uq_supervision_object_name UNIQUE (name),
    CONSTRAINT ck_supervision_object_objectkind CHECK (kind IN ('河涌', '部门', '其他')),
    CONSTRAINT fk_supervision_object_group_id FOREIGN KEY(group_id) REFERENCES deputy_group (id) DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO supervision_object (name, kind, department, note, accepted_on, id, deleted_at)
SELECT name, kind, department, note, accepted_on, id, deleted_at FROM former_supervision_object;

DROP TABLE former_supervision_object;

CREATE INDEX ix_supervision_object_group_id ON supervision_object (group_id);

CREATE TABLE object_milestone (
    object_id CHAR(32) NOT NULL,
    title VARCHAR(200) NOT NULL,
    planned_on DATE,
    reached_on DATE,
    note TEXT,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_object_milestone PRIMARY KEY (id),
    CONSTRAINT uq_object_milestone_object_id_title UNIQUE (object_id, title),
    CONSTRAINT fk_object_milestone_object_id FOREIGN KEY(object_id) REFERENCES supervision_object (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_object_milestone_object_id ON object_milestone (object_id);

CREATE TABLE project_milestone (
    project_id CHAR(32) NOT NULL,
    title VARCHAR(200) NOT NULL,
    planned_on DATE,
    reached_on DATE,
    note TEXT,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_project_milestone PRIMARY KEY (id),
    CONSTRAINT uq_project_milestone_project_id_title UNIQUE (project_id, title),
    CONSTRAINT fk_project_milestone_project_id FOREIGN KEY(project_id) REFERENCES key_project (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_project_milestone_project_id ON project_milestone (project_id);

CREATE TABLE project_origin (
    project_id CHAR(32) NOT NULL,
    source_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_project_origin PRIMARY KEY (id),
    CONSTRAINT uq_project_origin_project_id_source_id UNIQUE (project_id, source_id),
    CONSTRAINT ck_project_origin_another CHECK (project_id <> source_id),
    CONSTRAINT fk_project_origin_project_id FOREIGN KEY(project_id) REFERENCES key_project (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_project_origin_source_id FOREIGN KEY(source_id) REFERENCES key_project (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_project_origin_project_id ON project_origin (project_id);

CREATE INDEX ix_project_origin_source_id ON project_origin (source_id);

CREATE TABLE project_progress (
    project_id CHAR(32) NOT NULL,
    day DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    delay_reason VARCHAR(20),
    note TEXT,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_project_progress PRIMARY KEY (id),
    CONSTRAINT uq_project_progress_project_id_day UNIQUE (project_id, day),
    CONSTRAINT ck_project_progress_delay_reason CHECK (state NOT IN ('未按计划', '暂停') OR delay_reason IS NOT NULL),
    CONSTRAINT fk_project_progress_project_id FOREIGN KEY(project_id) REFERENCES key_project (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_project_progress_projectstate CHECK (state IN ('未开始', '按计划', '未按计划', '暂停', '已完成')),
    CONSTRAINT ck_project_progress_delayreason CHECK (delay_reason IN ('拆迁', '用地', '造价审核', '招标', '历史遗留', '政策', '资金', '其他'))
);

CREATE INDEX ix_project_progress_project_id ON project_progress (project_id);

ALTER TABLE supervision_activity RENAME TO former_supervision_activity;

CREATE TABLE supervision_activity (
    number VARCHAR(200) NOT NULL,
    target_kind VARCHAR(20) NOT NULL,
    day DATE NOT NULL,
    method VARCHAR(20) NOT NULL,
    project_id CHAR(32),
    object_id CHAR(32),
    object_name TEXT,
    group_id CHAR(32),
    progress TEXT,
    problems TEXT,
    next_step TEXT,
    starts_at TIME,
    route TEXT,
    attending_units TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_supervision_activity PRIMARY KEY (id),
    CONSTRAINT ck_supervision_activity_target_project CHECK ((target_kind = '重点项目') = (project_id IS NOT NULL)),
    CONSTRAINT ck_supervision_activity_target_river CHECK ((target_kind = '河涌') = (object_id IS NOT NULL)),
    CONSTRAINT ck_supervision_activity_target_name CHECK ((target_kind IN ('部门', '其他')) = (object_name IS NOT NULL)),
    CONSTRAINT uq_supervision_activity_number UNIQUE (number),
    CONSTRAINT ck_supervision_activity_targetkind CHECK (target_kind IN ('重点项目', '河涌', '部门', '其他')),
    CONSTRAINT ck_supervision_activity_method CHECK (method IN ('调研', '视察', '走访', '座谈', '集中视察', '执法检查', '评议', '会议')),
    CONSTRAINT fk_supervision_activity_project_id FOREIGN KEY(project_id) REFERENCES key_project (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_supervision_activity_object_id FOREIGN KEY(object_id) REFERENCES supervision_object (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_supervision_activity_group_id FOREIGN KEY(group_id) REFERENCES deputy_group (id) DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO supervision_activity (number, target_kind, day, method, project_id, object_id, object_name, group_id, progress, problems, next_step, id, deleted_at)
SELECT number, target_kind, day, method, project_id, object_id, object_name, group_id, progress, problems, next_step, id, deleted_at FROM former_supervision_activity;

DROP TABLE former_supervision_activity;

CREATE INDEX ix_supervision_activity_day ON supervision_activity (day);

CREATE INDEX ix_supervision_activity_listed ON supervision_activity (day, project_id, object_id, method, group_id, number, id) WHERE deleted_at IS NULL;

CREATE INDEX ix_supervision_activity_project_id ON supervision_activity (project_id);

CREATE TABLE supervision_excuse (
    project_id CHAR(32) NOT NULL,
    quarter INTEGER NOT NULL,
    reason TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_supervision_excuse PRIMARY KEY (id),
    CONSTRAINT uq_supervision_excuse_project_id_quarter UNIQUE (project_id, quarter),
    CONSTRAINT ck_supervision_excuse_quarter CHECK (quarter BETWEEN 1 AND 4),
    CONSTRAINT fk_supervision_excuse_project_id FOREIGN KEY(project_id) REFERENCES key_project (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_supervision_excuse_project_id ON supervision_excuse (project_id);

CREATE TABLE appraisal_score (
    activity_id CHAR(32) NOT NULL,
    unit VARCHAR(200) NOT NULL,
    score BIGINT NOT NULL,
    note TEXT,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_appraisal_score PRIMARY KEY (id),
    CONSTRAINT uq_appraisal_score_activity_id_unit UNIQUE (activity_id, unit),
    CONSTRAINT ck_appraisal_score_score CHECK (score BETWEEN 0 AND 10000),
    CONSTRAINT fk_appraisal_score_activity_id FOREIGN KEY(activity_id) REFERENCES supervision_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_appraisal_score_activity_id ON appraisal_score (activity_id);

ALTER TABLE attachment RENAME TO former_attachment;

CREATE TABLE attachment (
    opinion_id CHAR(32),
    suggestion_id CHAR(32),
    representative_id CHAR(32),
    supervision_activity_id CHAR(32),
    budget_meeting_id CHAR(32),
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
    CONSTRAINT ck_attachment_one_owner CHECK (CASE WHEN opinion_id IS NULL THEN 0 ELSE 1 END + CASE WHEN suggestion_id IS NULL THEN 0 ELSE 1 END + CASE WHEN representative_id IS NULL THEN 0 ELSE 1 END + CASE WHEN supervision_activity_id IS NULL THEN 0 ELSE 1 END + CASE WHEN budget_meeting_id IS NULL THEN 0 ELSE 1 END = 1),
    CONSTRAINT ck_attachment_size CHECK (size > 0),
    CONSTRAINT fk_attachment_opinion_id FOREIGN KEY(opinion_id) REFERENCES opinion (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attachment_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attachment_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attachment_supervision_activity_id FOREIGN KEY(supervision_activity_id) REFERENCES supervision_activity (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attachment_budget_meeting_id FOREIGN KEY(budget_meeting_id) REFERENCES budget_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_attachment_mediatype CHECK (media_type IN ('JPEG', 'PNG', 'GIF', 'BMP', 'WebP', 'TIFF', 'PDF', 'DOCX', 'XLSX', 'DOC', 'XLS', 'DPS', 'TXT'))
);

INSERT INTO attachment (opinion_id, suggestion_id, representative_id, name, media_type, size, sha256, note, rank, added_at, actor, id, deleted_at)
SELECT opinion_id, suggestion_id, representative_id, name, media_type, size, sha256, note, rank, added_at, actor, id, deleted_at FROM former_attachment;

DROP TABLE former_attachment;

CREATE INDEX ix_attachment_budget_meeting_id ON attachment (budget_meeting_id);

CREATE INDEX ix_attachment_opinion_id ON attachment (opinion_id);

CREATE INDEX ix_attachment_representative_id ON attachment (representative_id);

CREATE INDEX ix_attachment_sha256 ON attachment (sha256);

CREATE INDEX ix_attachment_suggestion_id ON attachment (suggestion_id);

CREATE INDEX ix_attachment_supervision_activity_id ON attachment (supervision_activity_id);

ALTER TABLE supervision_participant RENAME TO former_supervision_participant;

CREATE TABLE supervision_participant (
    activity_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    attendance VARCHAR(20) NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_supervision_participant PRIMARY KEY (id),
    CONSTRAINT uq_supervision_participant_activity_id_representative_id UNIQUE (activity_id, representative_id),
    CONSTRAINT fk_supervision_participant_activity_id FOREIGN KEY(activity_id) REFERENCES supervision_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_supervision_participant_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_supervision_participant_presence CHECK (attendance IN ('出席', '请假', '缺席'))
);

INSERT INTO supervision_participant (activity_id, representative_id, rank, id, attendance)
SELECT activity_id, representative_id, rank, id, '出席' FROM former_supervision_participant;

DROP TABLE former_supervision_participant;

CREATE INDEX ix_supervision_participant_activity_id ON supervision_participant (activity_id);

CREATE INDEX ix_supervision_participant_attendance ON supervision_participant (activity_id, attendance);

CREATE INDEX ix_supervision_participant_representative_id ON supervision_participant (representative_id);

CREATE TABLE supervision_plan (
    number VARCHAR(200) NOT NULL,
    target_kind VARCHAR(20) NOT NULL,
    day DATE NOT NULL,
    method VARCHAR(20) NOT NULL,
    project_id CHAR(32),
    object_id CHAR(32),
    object_name TEXT,
    group_id CHAR(32),
    starts_at TIME,
    meeting_point TEXT,
    fixed BOOLEAN NOT NULL,
    reason TEXT,
    note TEXT,
    cancel_reason TEXT,
    activity_id CHAR(32),
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_supervision_plan PRIMARY KEY (id),
    CONSTRAINT ck_supervision_plan_target_project CHECK ((target_kind = '重点项目') = (project_id IS NOT NULL)),
    CONSTRAINT ck_supervision_plan_target_river CHECK ((target_kind = '河涌') = (object_id IS NOT NULL)),
    CONSTRAINT ck_supervision_plan_target_name CHECK ((target_kind IN ('部门', '其他')) = (object_name IS NOT NULL)),
    CONSTRAINT uq_supervision_plan_number UNIQUE (number),
    CONSTRAINT ck_supervision_plan_targetkind CHECK (target_kind IN ('重点项目', '河涌', '部门', '其他')),
    CONSTRAINT ck_supervision_plan_method CHECK (method IN ('调研', '视察', '走访', '座谈', '集中视察', '执法检查', '评议', '会议')),
    CONSTRAINT fk_supervision_plan_project_id FOREIGN KEY(project_id) REFERENCES key_project (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_supervision_plan_object_id FOREIGN KEY(object_id) REFERENCES supervision_object (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_supervision_plan_group_id FOREIGN KEY(group_id) REFERENCES deputy_group (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_supervision_plan_activity_id FOREIGN KEY(activity_id) REFERENCES supervision_activity (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_supervision_plan_activity_id ON supervision_plan (activity_id);

CREATE INDEX ix_supervision_plan_day ON supervision_plan (day);

CREATE INDEX ix_supervision_plan_project_id ON supervision_plan (project_id);

CREATE TABLE budget_material (
    meeting_id CHAR(32) NOT NULL,
    title VARCHAR(200) NOT NULL,
    unit TEXT,
    received_on DATE,
    note TEXT,
    attachment_id CHAR(32),
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_budget_material PRIMARY KEY (id),
    CONSTRAINT uq_budget_material_meeting_id_title UNIQUE (meeting_id, title),
    CONSTRAINT fk_budget_material_meeting_id FOREIGN KEY(meeting_id) REFERENCES budget_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_budget_material_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_budget_material_meeting_id ON budget_material (meeting_id);

CREATE INDEX ix_duty_activity_listed ON duty_activity (day, name, id) WHERE deleted_at IS NULL;
