CREATE TABLE opinion_origin (
    opinion_id CHAR(32) NOT NULL,
    activity_id CHAR(32) NOT NULL,
    rank INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    CONSTRAINT pk_opinion_origin PRIMARY KEY (id),
    CONSTRAINT uq_opinion_origin_opinion_id_activity_id UNIQUE (opinion_id, activity_id),
    CONSTRAINT fk_opinion_origin_opinion_id FOREIGN KEY(opinion_id) REFERENCES opinion (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_opinion_origin_activity_id FOREIGN KEY(activity_id) REFERENCES supervision_activity (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_opinion_origin_activity_id ON opinion_origin (activity_id);

CREATE INDEX ix_opinion_origin_opinion_id ON opinion_origin (opinion_id);

ALTER TABLE opinion RENAME TO former_opinion;

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
    CONSTRAINT ck_opinion_entrystate CHECK (state IN ('有效', '待补', '作废'))
);

INSERT INTO opinion (number, source, raised_on, category, content, disposition, visitor_id, visit_id, source_ref, spot_reply, department, officer, assigned_on, due_on, replied_on, reply, outcome, satisfaction, closed_on, reviewed_on, suspended_on, planned_on, same_as_id, confidential, rank, state, state_reason, id, deleted_at)
SELECT number, source, raised_on, category, content, disposition, visitor_id, visit_id, source_ref, spot_reply, department, officer, assigned_on, due_on, replied_on, reply, outcome, satisfaction, closed_on, reviewed_on, suspended_on, planned_on, same_as_id, confidential, rank, state, state_reason, id, deleted_at
FROM former_opinion;

DROP TABLE former_opinion;

CREATE INDEX ix_opinion_closed_on ON opinion (closed_on) WHERE deleted_at IS NULL AND closed_on IS NOT NULL;

CREATE INDEX ix_opinion_department ON opinion (department);

CREATE INDEX ix_opinion_due_on ON opinion (due_on);

CREATE INDEX ix_opinion_listed ON opinion (raised_on, id, closed_on, state, due_on, category, source, deleted_at) WHERE deleted_at IS NULL;

CREATE INDEX ix_opinion_not_valid ON opinion (raised_on, state) WHERE deleted_at IS NULL AND state != '有效';

CREATE INDEX ix_opinion_open ON opinion (raised_on, due_on, id, category, source, assigned_on, replied_on, suspended_on, satisfaction, disposition, deleted_at, state, closed_on) WHERE deleted_at IS NULL AND state = '有效' AND closed_on IS NULL;

CREATE INDEX ix_opinion_planned_on ON opinion (planned_on) WHERE deleted_at IS NULL AND planned_on IS NOT NULL;

CREATE INDEX ix_opinion_same_as_id ON opinion (same_as_id);

CREATE INDEX ix_opinion_visit_id ON opinion (visit_id);

CREATE INDEX ix_opinion_visitor_id ON opinion (visitor_id);

CREATE INDEX ix_visit_community ON visit (community);

CREATE INDEX ix_visitor_community ON visitor (community);

CREATE INDEX ix_visitor_representative_id ON visitor (representative_id);

CREATE INDEX ix_activity_participant_attendance ON activity_participant (activity_id, attendance);
