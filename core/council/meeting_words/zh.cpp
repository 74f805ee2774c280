#include "core/council/meeting_words/tables.h"

namespace balai::council {

const MeetingWords meetingZh{
    "会议",
    "会议通知",
    "给%1",
    "时间",
    "地点",
    "电话或视讯",
    "语言",
    "议程",
    "%1分钟",
    "只有成员",
    "在这个项目之前，您可以先出去：%1",
    "您不是一定要来，也不必说理由。",
    "您可以带一位支持您的人来。",
    "会议记录",
    "理事会",
    "出席",
    "另有%1位",
    "另有不到五位",
    "发言",
    "决定",
    "待办事项",
    "最迟%1",
    "译文",
    "决定登记册",
    "出席登记册",
    "没有可以在这里显示的内容。",
    "有人不认同：%1",
    "Women",
    "Men",
    "Another gender",
    "Not said",
    "People heard",
    "fewer than five",
    "Another group",
    "To confirm: the minutes of %1",
    "Promised before, not done",
};

}  // namespace balai::council
