#include "core/council/meeting_words/tables.h"

namespace balai::council {

const MeetingWords meetingVi{
    "Cuộc họp",
    "Thông báo họp",
    "Gửi %1",
    "Khi nào",
    "Ở đâu",
    "Qua điện thoại hoặc video",
    "Ngôn ngữ",
    "Chương trình họp",
    "%1 phút",
    "Chỉ giữa các thành viên",
    "Trước mục này bạn có thể ra ngoài: %1",
    "Bạn không buộc phải đến, và không cần nêu lý do.",
    "Bạn có thể đi cùng một người hỗ trợ bạn.",
    "Biên bản",
    "Hội đồng",
    "Có mặt",
    "Thêm %1 người",
    "Thêm chưa tới năm người",
    "Phát biểu",
    "Quyết định",
    "Việc cần làm",
    "chậm nhất ngày %1",
    "Bản dịch",
    "Danh sách quyết định",
    "Danh sách có mặt",
    "Không có gì được phép hiện ở đây.",
    "Có người không tán thành: %1",
    "Phụ nữ",
    "Nam giới",
    "Giới khác",
    "Không nói",
    "Người được lắng nghe",
    "chưa tới năm người",
    "Nhóm khác",
    "Cần xác nhận: biên bản ngày %1",
    "Đã hứa trước đây, chưa làm",
};

}  // namespace balai::council
