// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/tables.h"

namespace hengzhao::office::demo
{

namespace
{

struct DemoContact {
    QString organisation;
    QString post;
    QString responsibility;
};

/// Who answers for what, from the leading group down to each junior-high's headmaster.
std::vector<DemoContact> contactsOf(const City &city)
{
    const QString group = QStringLiteral("招生工作领导小组");
    const QString office = QStringLiteral("市中职招生办公室");
    std::vector<DemoContact> contacts{
        {group, QStringLiteral("组长"), QStringLiteral("全市中职招生工作")},
        {group, QStringLiteral("副组长（教育）"), QStringLiteral("中职与高职招生")},
        {group, QStringLiteral("副组长（人社）"), QStringLiteral("技工院校招生")},
        {office, QStringLiteral("主任"), QStringLiteral("日常工作")},
        {office, QStringLiteral("资质审核"), QStringLiteral("学校资质与计划")},
        {office, QStringLiteral("数据管理"), QStringLiteral("志愿、预录与名单")},
    };
    for (const DemoDistrict &district : city.places.districts()) {
        contacts.push_back(
            {district.name + QStringLiteral("教育局"), QStringLiteral("招生专干"), QStringLiteral("本县区确认与名单")});
    }
    for (const DemoSchool &school : city.schools) {
        contacts.push_back({school.name, QStringLiteral("校长"), QStringLiteral("第一责任人")});
        contacts.push_back({school.name, QStringLiteral("招生主任"), QStringLiteral("直接责任人")});
    }
    for (const DemoJuniorSchool &school : city.places.juniorSchools())
        contacts.push_back({school.name, QStringLiteral("校长"), QStringLiteral("第一责任人")});
    return contacts;
}

QString nameOf(const City &city, int index)
{
    Draws draws(city.seed, Stream::Contacts, static_cast<quint64>(index));
    std::u16string name;
    city.names.appendSurname(name, city.names.drawSurname(draws));
    city.names.appendGivenName(name, draws, draws.chance(6'000));
    return QString::fromStdU16String(name);
}

} // namespace

TablePointer contactTable(const CityPointer &city)
{
    std::vector<DemoContact> contacts = contactsOf(*city);
    const int count = static_cast<int>(contacts.size());
    const QStringList header{QStringLiteral("organisation"), QStringLiteral("name"), QStringLiteral("post"),
                             QStringLiteral("phone"), QStringLiteral("responsibility")};
    return std::make_unique<DemoTable>(header, count, [city, contacts = std::move(contacts)](int i, RowWriter &row) {
        const DemoContact &contact = contacts[static_cast<size_t>(i)];
        row.text(contact.organisation);
        row.text(nameOf(*city, i));
        row.text(contact.post);
        row.text(QStringLiteral("000-7%1").arg(i, 6, 10, QLatin1Char('0'))); // no area has this code
        row.text(contact.responsibility);
        return true;
    });
}

} // namespace hengzhao::office::demo
