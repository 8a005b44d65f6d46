// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/notices/notice_document.h"

#include "models/files/qr_code.h"
#include "models/office/notices/notice_template.h"

namespace hengzhao::office
{

namespace
{

using files::Paragraph;
using files::TextAlign;

constexpr double noticePoints = 11;
constexpr double noticeMargin = 66;
constexpr double noticeSpacing = 1.5;
constexpr double noticeTitleScale = 2.4;
constexpr double aboveScale = 1.25;
constexpr double greetingScale = 1.1;
constexpr double codeScale = 0.62;
// Two characters, as letters are written.
constexpr double noticeIndent = 2;
// A seal is four centimetres across.
constexpr int sealLines = 6;
constexpr double codeWidth = 105;

QString orUnknown(const QString &text, const NoticeTemplate &texts)
{
    return text.isEmpty() ? texts.unknown : text;
}

/// "3" is filed as often as "五年".
QString yearsOf(const QString &filed, const NoticeTemplate &texts)
{
    if (filed.isEmpty() || !filed.back().isDigit())
        return orUnknown(filed, texts);
    return filledPlaces(texts.years, {{QStringLiteral("count"), filed}});
}

QHash<QString, QString> valuesOf(const PrintedNotice &notice, const NoticeSeason &season, const NoticeTemplate &texts)
{
    const store::Admitted &admitted = notice.admitted;
    return {{QStringLiteral("city"), season.city},
            {QStringLiteral("year"), QString::number(season.year)},
            {QStringLiteral("date"), season.day.toString(Qt::ISODate)},
            {QStringLiteral("notice_no"), orUnknown(notice.code.number, texts)},
            {QStringLiteral("copy"), QString::number(notice.copy)},
            {QStringLiteral("candidate_no"), admitted.candidate},
            {QStringLiteral("name"), admitted.name},
            {QStringLiteral("sex"), texts.sexes.value(admitted.sex == Sex::Male ? 0 : 1)},
            {QStringLiteral("junior_school"), orUnknown(admitted.juniorSchool, texts)},
            {QStringLiteral("school"), admitted.schoolName},
            {QStringLiteral("school_code"), admitted.schoolCode},
            {QStringLiteral("program"), admitted.programName},
            {QStringLiteral("program_code"), admitted.programCode},
            {QStringLiteral("years"), yearsOf(admitted.years, texts)},
            {QStringLiteral("batch"), QString::number(admitted.batch)},
            {QStringLiteral("address"), orUnknown(admitted.address, texts)},
            {QStringLiteral("phone"), orUnknown(admitted.phone, texts)}};
}

} // namespace

files::Document noticeDocument()
{
    files::Document document;
    document.title = noticeTemplate().title;
    document.points = noticePoints;
    document.sheet.margin = noticeMargin;
    document.spacing = noticeSpacing;
    return document;
}

Result<files::DocumentPart> noticePart(const PrintedNotice &notice, const NoticeSeason &season)
{
    const NoticeTemplate &texts = noticeTemplate();
    const QHash<QString, QString> values = valuesOf(notice, season, texts);
    const auto filled = [&values](const QString &text) { return filledPlaces(text, values); };
    const bool isSample = notice.code.number.isEmpty();
    const QString mark = isSample ? texts.sample : notice.copy > 1 ? filled(texts.reprint) : QString();

    files::DocumentPart part{files::DocumentPart::Start::NewPage};
    part.blocks.append(
        Paragraph{mark.isEmpty() ? filled(texts.number) : filled(texts.number) + QStringLiteral("　　") + mark, 1,
                  !mark.isEmpty(), false, TextAlign::Right});
    part.blocks.append(files::Gap{});
    part.blocks.append(Paragraph{filled(texts.above), aboveScale, false, false, TextAlign::Centre});
    part.blocks.append(Paragraph{texts.title, noticeTitleScale, true, false, TextAlign::Centre});
    part.blocks.append(files::Gap{});
    part.blocks.append(Paragraph{filled(texts.greeting), greetingScale, true});
    for (const QString &text : texts.body)
        part.blocks.append(Paragraph{filled(text), 1, false, false, TextAlign::Left, noticeIndent});
    part.blocks.append(files::Gap{});
    files::FieldGrid grid;
    for (const NoticeTemplate::Field &field : texts.fields)
        grid.fields.append({field.name, filled(field.value)});
    part.blocks.append(grid);
    part.blocks.append(files::Gap{});
    files::FieldGrid seals;
    for (const QString &seal : texts.seals)
        seals.fields.append({filled(seal), {}, 1, sealLines, texts.seal});
    part.blocks.append(seals);
    part.blocks.append(Paragraph{filled(texts.dated), 1, false, false, TextAlign::Right});
    if (isSample)
        return part;
    const QString code = notice.code.text();
    const std::optional<files::BitMatrix> bits = files::qrCode(code.toUtf8());
    if (!bits)
        return failure(ErrorCode::NoticeUnreadable, {notice.code.number});
    part.blocks.append(
        files::Picture{*bits, codeWidth, TextAlign::Left,
                       notice.code.signature.isEmpty() ? texts.check + texts.unsignedCode : texts.check});
    // The signature on a line of its own: broken at a hyphen, it would be read back without it.
    const qsizetype signature = code.lastIndexOf(QLatin1Char(',')) + 1;
    part.blocks.append(Paragraph{code.left(signature), codeScale, false, true});
    if (signature < code.size())
        part.blocks.append(Paragraph{code.sliced(signature), codeScale, false, true});
    return part;
}

} // namespace hengzhao::office
