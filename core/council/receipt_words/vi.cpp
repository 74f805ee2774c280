#include "core/council/receipt_words/tables.h"

namespace balai::council {

const ReceiptWords receiptVi{
    .words = {
        "Điều bạn đã quyết định",
        "Mẫu: hội đồng và mọi điều trong giấy này đều là tưởng tượng.",
        "Hội đồng",
        "Tên của bạn ở đây",
        "Ngày",
        "Điều bạn được hỏi",
        "Câu trả lời của bạn",
        "Ai được xem",
        "Về việc",
        "Bạn được nêu thế nào",
        "Ngày cuối",
        "Điều kiện của bạn",
        "Văn bản được giải thích cho bạn bằng",
        "Bạn cũng đã ký tờ giấy mở tên của bạn.",
        "Bạn có thể rút lại vào bất cứ ngày nào, không cần lý do. Hãy báo người trực của hội đồng, nói thế nào cũng được. Việc này dừng "
        "trong vòng %1 giờ.",
        "Cách rút lại",
        "Tờ giấy này là của bạn. Bạn không cần giữ nó: không có nó câu trả lời vẫn có hiệu lực.",
        "Được mã hóa, trên máy tính của chính hội đồng",
        "Người trực của hội đồng",
        "tất cả",
        "một cuộc họp",
        "một đoạn",
        "một khuyến nghị",
        "Hãy đánh dấu một câu trả lời. Câu nào cũng tốt như nhau.",
        "Ngày, và dấu của bạn: chữ ký hoặc dấu ngón tay",
        "Người phiên dịch hoặc làm chứng, nếu có",
        "Thôi giữ một điều kín: tôi là ai",
    },
    .uses = {
        "có tên trong danh sách có mặt",
        "có lời trong biên bản",
        "được trích lời",
        "tên bạn cạnh lời của bạn",
        "gửi lời của bạn đi",
        "in lời của bạn cho mọi người",
        "ảnh hoặc bản ghi âm, ghi hình",
        "cách liên lạc với bạn",
        "nghiên cứu",
        "báo, đài, truyền hình",
        "tập huấn",
    },
    .decisions = {
        "chưa trả lời",
        "để sau",
        "không",
        "đồng ý",
        "đồng ý, lần nữa",
        "không có hiệu lực",
        "người khác đã chấm dứt",
        "đã rút lại",
    },
    .audiences = {
        "hội đồng",
        "",
        "toàn bộ chính phủ",
        "các tổ chức đối tác",
        "mọi người",
    },
    .attributions = {
        "hoàn toàn không nêu",
        "“một thành viên”",
        "dưới tên tự chọn của bạn",
        "dưới tên thật của bạn",
    },
};

}  // namespace balai::council
