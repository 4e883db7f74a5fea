package vn.binhxet.form;

/** Stories in JSON for tests of their shape; whether their steps are allowed is not their point. */
final class Stories {
    /** A regulation with every optional field. */
    private static final String REGULATION =
            """
            {"title": "Quy chế", "sample": true, "year": 2021, "sources": ["Luật"],
               "scale": 10, "decimals": 2,
               "sections": [{"code": "I", "title": "Mục", "criteria": [
                 {"code": "I.1", "title": "Tiêu chí", "max": 4, "kind": "graded", "step": 0.25},
                 {"code": "I.2", "title": "Tiêu chí", "max": 2, "kind": "met", "source": "Luật"},
                 {"code": "I.3", "title": "Tiêu chí", "max": 1, "kind": "counted", "each": 0.5},
                 {"code": "I.4", "title": "Tiêu chí", "max": 2, "kind": "ratio", "unit": "%",
                   "bands": [{"from": 0, "points": 0}, {"from": 90, "points": 2}]}],
                 "sections": [{"code": "I.A", "title": "Mục con", "criteria": [
                   {"code": "I.5", "title": "Tiêu chí", "max": 1, "kind": "relative"}]}]}],
               "adjustments": [{"code": "T1", "title": "Thưởng", "each": 1, "cap": 2},
                 {"code": "P1", "title": "Phạt", "each": -0.5}], "bonusCap": 2,
               "classes": [{"name": "Tốt", "from": 8}],
               "tieOrder": ["section:I", "adjustments:penalty", "votes", "people"],
               "quorum": {"share": "2/3", "atLeast": true, "of": "members"},
               "adoption": {"share": "1/2", "atLeast": false, "of": "present"},
               "voters": "units", "proxyAcross": true, "passes": 2, "blankIs": "invalid",
               "awards": [{"code": "CTD", "title": "Cờ", "quota": 1, "by": "chooseN",
                   "pass": {"share": "1/2", "atLeast": false, "of": "valid"}, "excludes": ["BK"],
                   "conditions": ["class:Tốt", "minPoints:7.5", "notBarred", "notWonLastYear"]},
                 {"code": "BK", "title": "Bằng khen", "quota": 1, "by": "consensus"}],
               "offices": [{"code": "KT", "title": "Khối trưởng", "seats": 1, "by": "yesNo",
                 "pass": {"share": "1/2", "atLeast": false, "of": "issued"}}]}
            """;

    /** Everything before it, likewise. */
    private static final String HEAD =
            """
            {"format": "binhxet.story/1",
             "meeting": {"title": "Hội nghị", "year": 2021, "place": "Nam Định", "rehearsal": true},
             "bloc": {"name": "Khối", "province": "Nam Định", "head": "a", "deputies": ["b"],
               "units": [{"id": "a", "name": "Đơn vị A", "short": "A", "formerly": ["Đơn vị Ă"],
                 "delegates": 2}, {"id": "b", "name": "Đơn vị B"}],
               "guests": [{"name": "Trần Văn Khách", "role": "Phó Chủ tịch"}],
               "history": [{"year": 2020, "award": "CTD", "unit": "b"},
                 {"year": 2021, "office": "KT", "unit": "a"}]},
            """;

    /** One step of every kind, with every optional field once. */
    static final String EVERY_STEP =
            """
            {"do": "agenda", "items": [{"title": "Khai mạc", "minutes": 5}]},
            {"do": "agenda", "items": [{"title": "Mở đầu", "minutes": 5, "was": 1}],
              "reason": "gọn hơn"},
            {"do": "agenda", "at": "2022-01-05T07:00:00+07:00", "by": "An", "override": "vội"},
            {"do": "begin", "at": "2022-01-05T08:00:00+07:00", "chair": "An", "secretary": "Bình"},
            {"do": "operator", "name": "Chi"},
            {"do": "preside", "chair": ["An", "Dung"], "secretary": "Bình", "reason": "đổi ca"},
            {"do": "adjourn", "reason": "nghỉ trưa"},
            {"do": "resume"},
            {"do": "openItem", "item": 1},
            {"do": "closeItem", "item": 1},
            {"do": "note", "item": 1, "speaker": "An", "text": "Ý kiến"},
            {"do": "direct", "speaker": "An", "text": "Giao việc"},
            {"do": "note", "item": 1, "speaker": "Bình", "text": "Vì sao?", "kind": "question"},
            {"do": "note", "item": 1, "speaker": "An", "text": "Ý kiến khác", "replaces": 1},
            {"do": "write", "section": "business", "text": "Hội nghị làm việc khẩn trương."},
            {"do": "write", "section": "business"},
            {"do": "adopt", "subject": "plan", "title": "Kế hoạch", "for": 2, "against": 0,
              "abstain": 0},
            {"do": "attach", "kind": "photo", "name": "anh.jpg",
              "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},
            {"do": "document", "kind": "minutes", "number": "12/BB", "place": "Nam Định",
              "date": "2022-01-05", "signer": "An"},
            {"do": "correct", "subject": "minutes", "text": "Sửa", "reason": "gõ nhầm"},
            {"do": "undo", "reason": "nhầm"},
            {"do": "bloc", "bloc": {"name": "Khối", "province": "Nam Định", "units": [
              {"id": "a", "name": "A"}, {"id": "b", "name": "B mới", "formerly": ["B"]}],
              "head": "a"}, "reason": "đổi tên"},
            {"do": "freeze"},
            {"do": "arrive", "unit": "a", "delegate": "An", "role": "Cục trưởng"},
            {"do": "arrive", "unit": "a", "delegate": "Em", "role": "Phó", "votes": false,
              "proxy": {"document": "12/GUQ", "for": "b"}, "reason": "đến thay"},
            {"do": "absent", "unit": "b", "reason": "ốm"},
            {"do": "leave", "unit": "a", "delegate": "Em", "reason": "về sớm"},
            {"do": "leave", "unit": "a"},
            {"do": "score", "stage": "self", "unit": "a", "entries": {
              "I.1": {"points": 3.25, "evidence": "Báo cáo"}, "I.2": {"met": true},
              "I.3": {"count": 2}, "I.4": {"target": 90, "actual": 100.5},
              "I.5": {"notAssigned": true}}, "reasons": {"I.1": "vì"}, "reason": "chấm lại"},
            {"do": "score", "stage": "reviewed", "unit": "a", "entries": {}},
            {"do": "adjust", "stage": "agreed", "unit": "a", "line": "T1", "times": 1,
              "evidence": "Quyết định", "reason": "bổ sung"},
            {"do": "score", "stage": "self", "unit": "a", "entries": {"I.1": {"cleared": true}},
              "reason": "nhập nhầm dòng"},
            {"do": "finalScores"},
            {"do": "bar", "unit": "b", "awards": ["CTD"], "ground": "Nợ", "source": "Quy chế",
              "date": "2021-12-20"},
            {"do": "withdraw", "unit": "b", "award": "BK", "reason": "xin rút",
              "date": "2022-01-04"},
            {"do": "accept", "concern": "evidenceMissing", "criterion": "I.1", "unit": "a",
              "word": "đã xem bản giấy"},
            {"do": "accept", "concern": "allAtMax", "criterion": "I.2", "word": "đúng"},
            {"do": "committee", "head": "An", "members": ["Bình"], "witness": "Chi"},
            {"do": "openRound", "round": "1", "for": "CTD", "candidates": ["a", "b"], "seats": 1},
            {"do": "openRound", "round": "2", "for": "KT", "after": "1", "replaces": "1",
              "method": "yesNo"},
            {"do": "print", "round": "1", "papers": 3},
            {"do": "issue", "round": "1", "papers": 2},
            {"do": "papers", "round": "1", "pass": 1, "typist": "An", "from": 1, "list": [["a"],
              [], {"yes": ["a"], "no": ["b"]}, {"invalid": "OTHER", "remark": "rách"}]},
            {"do": "retype", "round": "1", "pass": 2, "paper": 1, "is": ["b"], "reason": "nhầm"},
            {"do": "takeBack", "round": "1", "pass": 1, "from": 1, "to": 2, "reason": "lệch"},
            {"do": "resolve", "round": "1", "paper": 1, "is": {"invalid": "BLANK"}, "by": "An"},
            {"do": "totals", "round": "2", "returned": 2, "invalid": 0, "votes": {"a": 2},
              "against": {"a": 0}},
            {"do": "agreeOn", "for": "BK", "units": ["a"], "note": "nhất trí"},
            {"do": "seal", "round": "1", "unused": 0, "spoiled": 0, "notReturned": 1,
              "reason": "một phiếu mang về"},
            {"do": "recount", "round": "1", "reason": "có ý kiến"},
            {"do": "official", "round": "1", "count": 2, "reason": "kiểm lại"},
            {"do": "void", "round": "2", "reason": "sai mẫu"},
            {"do": "settleTie", "round": "1", "chosen": ["a"], "how": "chair", "reason": "chủ trì"},
            {"do": "settleTie", "award": "BK", "how": "proposeAll", "reason": "đề nghị cả"},
            {"do": "propose", "award": "CTD"},
            {"do": "fill", "award": "CTD", "how": "reVote", "reason": "khuyết"},
            {"do": "elect", "office": "KT", "year": 2022, "unit": "b", "how": "round",
              "round": "2", "for": 2, "against": 0, "abstain": 0, "reason": "bầu lại"},
            {"do": "sign", "document": "count:1", "by": ["An"]},
            {"do": "regulation", "reason": "bổ sung", "regulation":
            """
                    + REGULATION
                    + """
                    },
                    {"do": "closeMeeting"}
                    """;

    private Stories() {}

    /** A whole story with these steps. */
    static String of(String steps) {
        return HEAD + "\"regulation\": " + REGULATION + ", \"steps\": [" + steps + "]}";
    }
}
