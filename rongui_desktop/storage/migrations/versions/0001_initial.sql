CREATE TABLE activity_participant (
    activity_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_activity_participant PRIMARY KEY (id),
    CONSTRAINT uq_activity_participant_activity_id_representative_id UNIQUE (activity_id, representative_id),
    CONSTRAINT fk_activity_participant_activity_id FOREIGN KEY(activity_id) REFERENCES duty_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_activity_participant_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE attachment (
    opinion_id CHAR(32),
    suggestion_id CHAR(32),
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
    CONSTRAINT ck_attachment_one_owner CHECK (CASE WHEN opinion_id IS NULL THEN 0 ELSE 1 END + CASE WHEN suggestion_id IS NULL THEN 0 ELSE 1 END = 1),
    CONSTRAINT ck_attachment_size CHECK (size > 0),
    CONSTRAINT fk_attachment_opinion_id FOREIGN KEY(opinion_id) REFERENCES opinion (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attachment_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_attachment_mediatype CHECK (media_type IN ('JPEG', 'PNG', 'GIF', 'BMP', 'WebP', 'TIFF', 'PDF', 'DOCX', 'XLSX', 'DOC', 'XLS', 'DPS', 'TXT'))
);

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
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_budget_meeting PRIMARY KEY (id),
    CONSTRAINT ck_budget_meeting_ordinal CHECK (ordinal IS NULL OR ordinal >= 1),
    CONSTRAINT uq_budget_meeting_number UNIQUE (number),
    CONSTRAINT ck_budget_meeting_budgetmeetingkind CHECK (kind IN ('预算草案初审', '预算调整初审', '预算执行监督', '决算草案初审'))
);

CREATE TABLE budget_participant (
    meeting_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_budget_participant PRIMARY KEY (id),
    CONSTRAINT uq_budget_participant_meeting_id_representative_id UNIQUE (meeting_id, representative_id),
    CONSTRAINT fk_budget_participant_meeting_id FOREIGN KEY(meeting_id) REFERENCES budget_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_budget_participant_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE category (
    name VARCHAR(200) NOT NULL,
    active BOOLEAN NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT uq_category_name UNIQUE (name)
);

CREATE TABLE community (
    name VARCHAR(200) NOT NULL,
    active BOOLEAN NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_community PRIMARY KEY (id),
    CONSTRAINT uq_community_name UNIQUE (name)
);

CREATE TABLE department (
    name VARCHAR(200) NOT NULL,
    active BOOLEAN NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_department PRIMARY KEY (id),
    CONSTRAINT uq_department_name UNIQUE (name)
);

CREATE TABLE department_former_name (
    department_id CHAR(32) NOT NULL,
    name VARCHAR(200) NOT NULL,
    until DATE NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_department_former_name PRIMARY KEY (id),
    CONSTRAINT uq_department_former_name_department_id_name UNIQUE (department_id, name),
    CONSTRAINT fk_department_former_name_department_id FOREIGN KEY(department_id) REFERENCES department (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE deputy_group (
    name VARCHAR(200) NOT NULL,
    leader_id CHAR(32),
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_deputy_group PRIMARY KEY (id),
    CONSTRAINT uq_deputy_group_name UNIQUE (name),
    CONSTRAINT fk_deputy_group_leader_id FOREIGN KEY(leader_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE draft (
    form VARCHAR(40) NOT NULL,
    "key" VARCHAR(80) NOT NULL,
    content TEXT NOT NULL,
    saved_at DATETIME NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (form, "key")
);

CREATE TABLE duty (
    session_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    attendance VARCHAR(20) NOT NULL,
    substitute_id CHAR(32),
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_duty PRIMARY KEY (id),
    CONSTRAINT uq_duty_session_id_representative_id UNIQUE (session_id, representative_id),
    CONSTRAINT ck_duty_substitute CHECK (attendance <> '替班' OR substitute_id IS NOT NULL),
    CONSTRAINT fk_duty_session_id FOREIGN KEY(session_id) REFERENCES reception_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_duty_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_duty_attendance CHECK (attendance IN ('待定', '出席', '请假', '缺席', '替班')),
    CONSTRAINT fk_duty_substitute_id FOREIGN KEY(substitute_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE duty_activity (
    day DATE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name TEXT NOT NULL,
    level VARCHAR(20),
    place TEXT,
    name_key VARCHAR(64) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_duty_activity PRIMARY KEY (id),
    CONSTRAINT uq_duty_activity_day_kind_name_key UNIQUE (day, kind, name_key),
    CONSTRAINT ck_duty_activity_activitykind CHECK (kind IN ('会议', '列席会议', '视察', '调研', '执法检查', '培训', '考察', '学习', '代表小组活动', '其他')),
    CONSTRAINT ck_duty_activity_level CHECK (level IN ('全国', '省', '市', '区', '街道'))
);

CREATE TABLE duty_report (
    representative_id CHAR(32) NOT NULL,
    day DATE NOT NULL,
    place TEXT,
    voters INTEGER,
    satisfied INTEGER,
    fairly INTEGER,
    dissatisfied INTEGER,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_duty_report PRIMARY KEY (id),
    CONSTRAINT uq_duty_report_representative_id_day UNIQUE (representative_id, day),
    CONSTRAINT ck_duty_report_votes CHECK (voters IS NULL OR coalesce(satisfied, 0) + coalesce(fairly, 0) + coalesce(dissatisfied, 0) <= voters),
    CONSTRAINT fk_duty_report_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE handling_event (
    opinion_id CHAR(32),
    suggestion_id CHAR(32),
    sequence INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    day DATE NOT NULL,
    recorded_at DATETIME NOT NULL,
    actor VARCHAR(200) NOT NULL,
    department TEXT,
    officer TEXT,
    due_on DATE,
    outcome VARCHAR(20),
    satisfaction VARCHAR(20),
    attitude VARCHAR(20),
    planned_on DATE,
    document_number TEXT,
    text TEXT,
    reason TEXT,
    refers_to INTEGER,
    sent BOOLEAN NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_handling_event PRIMARY KEY (id),
    CONSTRAINT uq_handling_event_opinion_id_sequence UNIQUE (opinion_id, sequence),
    CONSTRAINT uq_handling_event_suggestion_id_sequence UNIQUE (suggestion_id, sequence),
    CONSTRAINT ck_handling_event_one_owner CHECK ((opinion_id IS NULL) <> (suggestion_id IS NULL)),
    CONSTRAINT ck_handling_event_sequence CHECK (sequence >= 1),
    CONSTRAINT fk_handling_event_opinion_id FOREIGN KEY(opinion_id) REFERENCES opinion (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_handling_event_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_handling_event_eventkind CHECK (kind IN ('登记', '审核', '交办', '接收', '退回', '延期', '暂停', '恢复', '催办', '面商', '办复', '反馈', '测评', '办结', '重办', '落实', '更正', '撤销')),
    CONSTRAINT ck_handling_event_outcome CHECK (outcome IN ('已解决', '正在解决', '列入计划解决', '解释说明', '不予受理')),
    CONSTRAINT ck_handling_event_satisfaction CHECK (satisfaction IN ('满意', '基本满意', '不满意', '未评价')),
    CONSTRAINT ck_handling_event_satisfaction CHECK (attitude IN ('满意', '基本满意', '不满意', '未评价'))
);

CREATE TABLE history_entry (
    seq INTEGER NOT NULL,
    at DATETIME NOT NULL,
    actor VARCHAR(100) NOT NULL,
    reason TEXT NOT NULL,
    action VARCHAR(20) NOT NULL,
    record_type VARCHAR(40) NOT NULL,
    record_id CHAR(32),
    changes TEXT NOT NULL,
    previous VARCHAR(64) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    CONSTRAINT pk_history_entry PRIMARY KEY (seq)
);

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
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_key_project PRIMARY KEY (id),
    CONSTRAINT uq_key_project_name_year UNIQUE (name, year),
    CONSTRAINT ck_key_project_delay_reason CHECK (state NOT IN ('未按计划', '暂停') OR delay_reason IS NOT NULL),
    CONSTRAINT ck_key_project_projectstate CHECK (state IN ('未开始', '按计划', '未按计划', '暂停', '已完成')),
    CONSTRAINT fk_key_project_group_id FOREIGN KEY(group_id) REFERENCES deputy_group (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_key_project_delayreason CHECK (delay_reason IN ('拆迁', '用地', '造价审核', '招标', '历史遗留', '政策', '资金', '其他'))
);

CREATE TABLE monitor_entry (
    year INTEGER NOT NULL,
    month INTEGER NOT NULL,
    unit VARCHAR(200) NOT NULL,
    result VARCHAR(20) NOT NULL,
    problem TEXT,
    verification TEXT,
    rectify_by DATE,
    cleared_on DATE,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_monitor_entry PRIMARY KEY (id),
    CONSTRAINT uq_monitor_entry_year_month_unit UNIQUE (year, month, unit),
    CONSTRAINT ck_monitor_entry_month CHECK (month BETWEEN 1 AND 12),
    CONSTRAINT ck_monitor_entry_monitorresult CHECK (result IN ('正常', '预警'))
);

CREATE TABLE number_counter (
    series VARCHAR(200) NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    CONSTRAINT pk_number_counter PRIMARY KEY (series, year)
);

CREATE TABLE opinion (
    number VARCHAR(200) NOT NULL,
    source VARCHAR(20) NOT NULL,
    raised_on DATE NOT NULL,
    category TEXT NOT NULL,
    content TEXT NOT NULL,
    disposition VARCHAR(20) NOT NULL,
    visitor_id CHAR(32),
    visit_id CHAR(32),
    source_ref TEXT,
    spot_reply TEXT,
    department TEXT,
    officer TEXT,
    assigned_on DATE,
    due_on DATE,
    replied_on DATE,
    reply TEXT,
    outcome VARCHAR(20),
    satisfaction VARCHAR(20),
    closed_on DATE,
    reviewed_on DATE,
    suspended_on DATE,
    planned_on DATE,
    same_as_id CHAR(32),
    activity_id CHAR(32),
    confidential BOOLEAN NOT NULL,
    rank INTEGER NOT NULL,
    state VARCHAR(20) NOT NULL,
    state_reason TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_opinion PRIMARY KEY (id),
    CONSTRAINT ck_opinion_one_source CHECK (visitor_id IS NULL OR visit_id IS NULL),
    CONSTRAINT ck_opinion_assigned_order CHECK (assigned_on IS NULL OR assigned_on >= raised_on),
    CONSTRAINT ck_opinion_replied_order CHECK (replied_on IS NULL OR replied_on >= raised_on),
    CONSTRAINT ck_opinion_closed_order CHECK (closed_on IS NULL OR closed_on >= raised_on),
    CONSTRAINT ck_opinion_state_reason CHECK (state <> '作废' OR state_reason IS NOT NULL),
    CONSTRAINT ck_opinion_same_as_another CHECK (same_as_id IS NULL OR same_as_id <> id),
    CONSTRAINT uq_opinion_number UNIQUE (number),
    CONSTRAINT ck_opinion_source CHECK (source IN ('夜间接待', '公众场所接待', '进站接待', '代表走访', '来信来电', '其他')),
    CONSTRAINT ck_opinion_disposition CHECK (disposition IN ('当场答复', '交街道部门办理', '交社区办理', '转区有关部门', '形成代表建议', '转信访', '不予受理')),
    CONSTRAINT fk_opinion_visitor_id FOREIGN KEY(visitor_id) REFERENCES visitor (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_opinion_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_opinion_outcome CHECK (outcome IN ('已解决', '正在解决', '列入计划解决', '解释说明', '不予受理')),
    CONSTRAINT ck_opinion_satisfaction CHECK (satisfaction IN ('满意', '基本满意', '不满意', '未评价')),
    CONSTRAINT fk_opinion_same_as_id FOREIGN KEY(same_as_id) REFERENCES opinion (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_opinion_activity_id FOREIGN KEY(activity_id) REFERENCES supervision_activity (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_opinion_entrystate CHECK (state IN ('有效', '待补', '作废'))
);

CREATE TABLE opinion_follower (
    opinion_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_opinion_follower PRIMARY KEY (id),
    CONSTRAINT uq_opinion_follower_opinion_id_representative_id UNIQUE (opinion_id, representative_id),
    CONSTRAINT fk_opinion_follower_opinion_id FOREIGN KEY(opinion_id) REFERENCES opinion (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_opinion_follower_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE plan_item (
    year INTEGER NOT NULL,
    title TEXT NOT NULL,
    owner TEXT,
    due_on DATE,
    state VARCHAR(20),
    rank INTEGER NOT NULL,
    title_key VARCHAR(64) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_plan_item PRIMARY KEY (id),
    CONSTRAINT uq_plan_item_year_title_key UNIQUE (year, title_key),
    CONSTRAINT ck_plan_item_planstate CHECK (state IN ('未开始', '进行中', '已完成'))
);

CREATE TABLE publicity (
    day DATE NOT NULL,
    channel VARCHAR(20) NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    title_key VARCHAR(64) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_publicity PRIMARY KEY (id),
    CONSTRAINT uq_publicity_day_channel_title_key UNIQUE (day, channel, title_key),
    CONSTRAINT ck_publicity_channel CHECK (channel IN ('微信公众号', '户外宣传阵地', '其他'))
);

CREATE TABLE reception_session (
    number VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    day DATE NOT NULL,
    place TEXT NOT NULL,
    status VARCHAR(20) NOT NULL,
    starts_at TIME,
    ends_at TIME,
    topic TEXT,
    cancel_reason TEXT,
    opened_at DATETIME,
    closed_at DATETIME,
    first_day DATE,
    notice_posted_on DATE,
    summary TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_reception_session PRIMARY KEY (id),
    CONSTRAINT ck_reception_session_cancel_reason CHECK (status <> '停接' OR cancel_reason IS NOT NULL),
    CONSTRAINT ck_reception_session_open_order CHECK (closed_at IS NULL OR opened_at IS NULL OR closed_at >= opened_at),
    CONSTRAINT uq_reception_session_number UNIQUE (number),
    CONSTRAINT ck_reception_session_sessionkind CHECK (kind IN ('夜间接待', '公众场所接待', '进站接待')),
    CONSTRAINT ck_reception_session_sessionstatus CHECK (status IN ('已安排', '已举行', '停接'))
);

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
    group_id CHAR(32),
    station_id CHAR(32),
    is_leader BOOLEAN NOT NULL,
    note TEXT,
    name_pinyin VARCHAR(200) NOT NULL,
    name_initials VARCHAR(200) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_representative PRIMARY KEY (id),
    CONSTRAINT uq_representative_number UNIQUE (number),
    CONSTRAINT ck_representative_gender CHECK (gender IN ('男', '女')),
    CONSTRAINT fk_representative_group_id FOREIGN KEY(group_id) REFERENCES deputy_group (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_representative_station_id FOREIGN KEY(station_id) REFERENCES station (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE search_document (
    seq INTEGER NOT NULL,
    record_id CHAR(32) NOT NULL,
    record_type VARCHAR(40) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    number VARCHAR(200) NOT NULL,
    title VARCHAR(400) NOT NULL,
    digest VARCHAR(32) NOT NULL,
    day DATE,
    CONSTRAINT pk_search_document PRIMARY KEY (seq),
    CONSTRAINT uq_search_document_record_id UNIQUE (record_id)
);

CREATE TABLE seat (
    representative_id CHAR(32) NOT NULL,
    identity VARCHAR(20) NOT NULL,
    rank INTEGER NOT NULL,
    term TEXT,
    constituency TEXT,
    since DATE,
    until DATE,
    end_reason TEXT,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_seat PRIMARY KEY (id),
    CONSTRAINT uq_seat_representative_id_identity_since UNIQUE (representative_id, identity, since),
    CONSTRAINT ck_seat_seat_order CHECK (until IS NULL OR since IS NULL OR until >= since),
    CONSTRAINT fk_seat_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_seat_identity CHECK (identity IN ('全国人大代表', '省人大代表', '市人大代表', '区人大代表', '镇人大代表', '党代表', '政协委员'))
);

CREATE TABLE setting (
    "key" VARCHAR(200) NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY ("key")
);

CREATE TABLE special_day (
    day DATE NOT NULL,
    is_workday BOOLEAN NOT NULL,
    name TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_special_day PRIMARY KEY (id),
    CONSTRAINT uq_special_day_day UNIQUE (day)
);

CREATE TABLE station (
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    address TEXT,
    area NUMERIC(12, 2),
    phone VARCHAR(200),
    in_use_since DATE,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_station PRIMARY KEY (id),
    CONSTRAINT uq_station_name UNIQUE (name),
    CONSTRAINT ck_station_stationkind CHECK (kind IN ('中心联络站', '联络站', '联络点'))
);

CREATE TABLE suggestion (
    number VARCHAR(200) NOT NULL,
    congress_session TEXT NOT NULL,
    title TEXT NOT NULL,
    lead_id CHAR(32) NOT NULL,
    responsible_leader TEXT NOT NULL,
    main_department TEXT,
    assisting_departments TEXT,
    assigned_on DATE,
    due_on DATE,
    replied_on DATE,
    outcome VARCHAR(20),
    satisfaction VARCHAR(20),
    closed_on DATE,
    attitude VARCHAR(20),
    planned_on DATE,
    state VARCHAR(20) NOT NULL,
    state_reason TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_suggestion PRIMARY KEY (id),
    CONSTRAINT ck_suggestion_state_reason CHECK (state <> '作废' OR state_reason IS NOT NULL),
    CONSTRAINT ck_suggestion_complete CHECK (state <> '待补'),
    CONSTRAINT uq_suggestion_number UNIQUE (number),
    CONSTRAINT fk_suggestion_lead_id FOREIGN KEY(lead_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_suggestion_outcome CHECK (outcome IN ('已解决', '正在解决', '列入计划解决', '解释说明', '不予受理')),
    CONSTRAINT ck_suggestion_satisfaction CHECK (satisfaction IN ('满意', '基本满意', '不满意', '未评价')),
    CONSTRAINT ck_suggestion_satisfaction CHECK (attitude IN ('满意', '基本满意', '不满意', '未评价')),
    CONSTRAINT ck_suggestion_entrystate CHECK (state IN ('有效', '待补', '作废'))
);

CREATE TABLE suggestion_cosigner (
    suggestion_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_suggestion_cosigner PRIMARY KEY (id),
    CONSTRAINT uq_suggestion_cosigner_suggestion_id_representative_id UNIQUE (suggestion_id, representative_id),
    CONSTRAINT fk_suggestion_cosigner_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_suggestion_cosigner_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE summary_material (
    year INTEGER NOT NULL,
    section VARCHAR(200) NOT NULL,
    text TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_summary_material PRIMARY KEY (id),
    CONSTRAINT uq_summary_material_year_section UNIQUE (year, section)
);

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

CREATE TABLE supervision_object (
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    department TEXT,
    note TEXT,
    accepted_on DATE,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_supervision_object PRIMARY KEY (id),
    CONSTRAINT uq_supervision_object_name UNIQUE (name),
    CONSTRAINT ck_supervision_object_objectkind CHECK (kind IN ('河涌', '部门', '其他'))
);

CREATE TABLE supervision_participant (
    activity_id CHAR(32) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_supervision_participant PRIMARY KEY (id),
    CONSTRAINT uq_supervision_participant_activity_id_representative_id UNIQUE (activity_id, representative_id),
    CONSTRAINT fk_supervision_participant_activity_id FOREIGN KEY(activity_id) REFERENCES supervision_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_supervision_participant_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE visit (
    number VARCHAR(200) NOT NULL,
    representative_id CHAR(32) NOT NULL,
    day DATE NOT NULL,
    households INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    community TEXT,
    content TEXT,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_visit PRIMARY KEY (id),
    CONSTRAINT ck_visit_counts CHECK (households >= 0 AND persons >= 0),
    CONSTRAINT uq_visit_number UNIQUE (number),
    CONSTRAINT fk_visit_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE visitor (
    number VARCHAR(200) NOT NULL,
    session_id CHAR(32) NOT NULL,
    name VARCHAR(200) NOT NULL,
    person_count INTEGER NOT NULL,
    gender VARCHAR(20),
    phone VARCHAR(200),
    community TEXT,
    address TEXT,
    representative_id CHAR(32),
    confidential BOOLEAN NOT NULL,
    received_at TIME,
    follow_up BOOLEAN NOT NULL,
    state VARCHAR(20) NOT NULL,
    state_reason TEXT,
    name_pinyin VARCHAR(200) NOT NULL,
    name_initials VARCHAR(200) NOT NULL,
    id CHAR(32) NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_visitor PRIMARY KEY (id),
    CONSTRAINT ck_visitor_person_count CHECK (person_count >= 1),
    CONSTRAINT ck_visitor_state_reason CHECK (state <> '作废' OR state_reason IS NOT NULL),
    CONSTRAINT uq_visitor_number UNIQUE (number),
    CONSTRAINT fk_visitor_session_id FOREIGN KEY(session_id) REFERENCES reception_session (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_visitor_gender CHECK (gender IN ('男', '女')),
    CONSTRAINT fk_visitor_representative_id FOREIGN KEY(representative_id) REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_visitor_entrystate CHECK (state IN ('有效', '待补', '作废'))
);

CREATE VIRTUAL TABLE search_term USING fts5(body, names, filed, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');

CREATE INDEX ix_activity_participant_activity_id ON activity_participant (activity_id);

CREATE INDEX ix_activity_participant_representative_id ON activity_participant (representative_id);

CREATE INDEX ix_attachment_opinion_id ON attachment (opinion_id);

CREATE INDEX ix_attachment_sha256 ON attachment (sha256);

CREATE INDEX ix_attachment_suggestion_id ON attachment (suggestion_id);

CREATE INDEX ix_budget_meeting_day ON budget_meeting (day);

CREATE INDEX ix_budget_participant_meeting_id ON budget_participant (meeting_id);

CREATE INDEX ix_budget_participant_representative_id ON budget_participant (representative_id);

CREATE INDEX ix_department_former_name_department_id ON department_former_name (department_id);

CREATE INDEX ix_duty_activity_day ON duty_activity (day);

CREATE INDEX ix_duty_report_day ON duty_report (day);

CREATE INDEX ix_duty_representative_id ON duty (representative_id);

CREATE INDEX ix_duty_session_id ON duty (session_id);

CREATE INDEX ix_handling_event_day ON handling_event (day);

CREATE INDEX ix_handling_event_opinion_id ON handling_event (opinion_id);

CREATE INDEX ix_handling_event_suggestion_id ON handling_event (suggestion_id);

CREATE INDEX ix_history_entry_record_id ON history_entry (record_id);

CREATE INDEX ix_key_project_group_id ON key_project (group_id);

CREATE INDEX ix_key_project_year ON key_project (year);

CREATE INDEX ix_opinion_activity_id ON opinion (activity_id);

CREATE INDEX ix_opinion_closed_on ON opinion (closed_on) WHERE deleted_at IS NULL AND closed_on IS NOT NULL;

CREATE INDEX ix_opinion_department ON opinion (department);

CREATE INDEX ix_opinion_due_on ON opinion (due_on);

CREATE INDEX ix_opinion_follower_opinion_id ON opinion_follower (opinion_id);

CREATE INDEX ix_opinion_follower_representative_id ON opinion_follower (representative_id);

CREATE INDEX ix_opinion_listed ON opinion (raised_on, id, closed_on, state, due_on, category, source) WHERE deleted_at IS NULL;

CREATE INDEX ix_opinion_not_valid ON opinion (raised_on, state) WHERE deleted_at IS NULL AND state != '有效';

CREATE INDEX ix_opinion_open ON opinion (raised_on, due_on, id, category, source, assigned_on, replied_on, suspended_on, satisfaction, disposition) WHERE deleted_at IS NULL AND state = '有效' AND closed_on IS NULL;

CREATE INDEX ix_opinion_planned_on ON opinion (planned_on) WHERE deleted_at IS NULL AND planned_on IS NOT NULL;

CREATE INDEX ix_opinion_same_as_id ON opinion (same_as_id);

CREATE INDEX ix_opinion_visit_id ON opinion (visit_id);

CREATE INDEX ix_opinion_visitor_id ON opinion (visitor_id);

CREATE INDEX ix_publicity_day ON publicity (day);

CREATE INDEX ix_reception_session_day ON reception_session (day);

CREATE INDEX ix_representative_group_id ON representative (group_id);

CREATE INDEX ix_representative_name ON representative (name);

CREATE INDEX ix_representative_name_initials ON representative (name_initials);

CREATE INDEX ix_representative_name_pinyin ON representative (name_pinyin);

CREATE INDEX ix_search_document_day ON search_document (day);

CREATE INDEX ix_search_document_listed ON search_document (record_type, day, record_id, seq);

CREATE INDEX ix_search_document_number ON search_document (number);

CREATE INDEX ix_seat_representative_id ON seat (representative_id);

CREATE INDEX ix_suggestion_assigned_on ON suggestion (assigned_on);

CREATE INDEX ix_suggestion_cosigner_representative_id ON suggestion_cosigner (representative_id);

CREATE INDEX ix_suggestion_cosigner_suggestion_id ON suggestion_cosigner (suggestion_id);

CREATE INDEX ix_suggestion_lead_id ON suggestion (lead_id);

CREATE INDEX ix_supervision_activity_day ON supervision_activity (day);

CREATE INDEX ix_supervision_activity_project_id ON supervision_activity (project_id);

CREATE INDEX ix_supervision_participant_activity_id ON supervision_participant (activity_id);

CREATE INDEX ix_supervision_participant_representative_id ON supervision_participant (representative_id);

CREATE INDEX ix_visit_listed ON visit (day, number, id, households, persons, representative_id) WHERE deleted_at IS NULL;

CREATE INDEX ix_visit_representative_id_day ON visit (representative_id, day);

CREATE INDEX ix_visitor_incomplete ON visitor (session_id) WHERE deleted_at IS NULL AND state = '待补';

CREATE INDEX ix_visitor_name ON visitor (name);

CREATE INDEX ix_visitor_name_initials ON visitor (name_initials);

CREATE INDEX ix_visitor_name_pinyin ON visitor (name_pinyin);

CREATE INDEX ix_visitor_phone ON visitor (phone);

CREATE INDEX ix_visitor_session_id ON visitor (session_id);

CREATE TRIGGER history_entry_in_order BEFORE INSERT ON history_entry WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM history_entry) BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER history_entry_no_delete BEFORE DELETE ON history_entry BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER history_entry_no_update BEFORE UPDATE ON history_entry BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

