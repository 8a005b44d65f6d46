// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/school_fields.h"

#include "models/office/import/cell_parsers.h"
#include "models/wording/term_words.h"

#include <array>

namespace hengzhao::office
{

namespace
{

using store::FieldValue;

enum class FieldKind { Text, Nature, Seats, Years, Money, Score };

/// One field that may be edited.
struct Field {
    EditedRows rows;
    QLatin1String key;
    const char *column;
    FieldKind kind;
    bool isNeeded = false;
    qsizetype longest = 1000;
    /// No run looks at it, so that it may be put right at any time.
    bool isContact = false;
};

constexpr std::array fields = {
    Field{EditedRows::Schools, QLatin1String("school_name"), "name", FieldKind::Text, true, 200},
    Field{EditedRows::Schools, QLatin1String("nature"), "nature", FieldKind::Nature},
    Field{EditedRows::Schools, QLatin1String("capacity"), "capacity", FieldKind::Seats},
    Field{EditedRows::Schools, QLatin1String("sponsor"), "sponsor", FieldKind::Text, false, 1000, true},
    Field{EditedRows::Schools, QLatin1String("recruiting_code"), "recruiting_code", FieldKind::Text, false, 1000, true},
    Field{EditedRows::Schools, QLatin1String("phone"), "phone", FieldKind::Text, false, 1000, true},
    Field{EditedRows::Schools, QLatin1String("website"), "website", FieldKind::Text, false, 1000, true},
    Field{EditedRows::Schools, QLatin1String("address"), "address", FieldKind::Text, false, 1000, true},
    Field{EditedRows::Schools, QLatin1String("brochure"), "brochure", FieldKind::Text, false, 20'000, true},
    Field{EditedRows::Programs, QLatin1String("program_name"), "name", FieldKind::Text, true, 200},
    Field{EditedRows::Programs, QLatin1String("years"), "years", FieldKind::Years, true},
    Field{EditedRows::Programs, QLatin1String("tuition"), "tuition", FieldKind::Money},
    Field{EditedRows::Programs, QLatin1String("seats"), "seats", FieldKind::Seats},
    Field{EditedRows::Programs, QLatin1String("interview_minimum"), "interview_minimum", FieldKind::Score},
    Field{EditedRows::Filings, QLatin1String("study_mode"), "study_mode", FieldKind::Text, false, 200},
    Field{EditedRows::Filings, QLatin1String("capacity_basis"), "capacity_basis", FieldKind::Text},
    Field{EditedRows::Filings, QLatin1String("provincial_document"), "provincial_document", FieldKind::Text, false,
          200},
    Field{EditedRows::Filings, QLatin1String("home_approval"), "home_approval", FieldKind::Text, false, 200},
};

const Field *fieldOf(EditedRows rows, const QString &key)
{
    for (const Field &field : fields) {
        if (field.rows == rows && field.key == key)
            return &field;
    }
    return nullptr;
}

tl::unexpected<Error> wrong(FindingCode code, const QString &value, const QStringList &args = {})
{
    return failure(ErrorCode::ProblemsFound, {}, {{code, Severity::Problem, 0, QString(), value, args}});
}

template <typename Value>
Result<FieldValue> valueOr(const std::optional<Value> &value, FindingCode code, const QString &text,
                           const QStringList &args = {})
{
    if (!value)
        return wrong(code, text, args);
    return FieldValue(*value);
}

/// A text as the field keeps it, or what is wrong with it: the same as an import would say.
Result<FieldValue> readField(const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        if (field.isNeeded)
            return wrong(FindingCode::Empty, {});
        return field.kind == FieldKind::Text ? FieldValue(QString()) : FieldValue();
    }
    switch (field.kind) {
    case FieldKind::Text: {
        const ReadText found = readText(text, field.longest);
        if (found.wrong)
            return wrong(*found.wrong, text, found.args);
        return FieldValue(found.text);
    }
    case FieldKind::Nature: {
        std::optional<QString> code;
        if (const auto nature = parseSchoolNature(text))
            code = codeName(*nature);
        return valueOr(code, FindingCode::NotNature, text);
    }
    case FieldKind::Seats: {
        std::optional<qint64> seats = parseWholeNumber(text, 0, mostSeats);
        return valueOr(seats, FindingCode::NotSeats, text, {QStringLiteral("0"), QString::number(mostSeats)});
    }
    case FieldKind::Years:
        return valueOr(parseYears(text), FindingCode::NotYears, text);
    case FieldKind::Money:
        return valueOr(parseMoney(text), FindingCode::NotMoney, text);
    case FieldKind::Score: {
        std::optional<qint64> hundredths;
        if (const auto score = Score::parse(text))
            hundredths = score->hundredths();
        return valueOr(hundredths, FindingCode::NotScore, text, {QStringLiteral("0"), QStringLiteral("9999.99")});
    }
    }
    Q_UNREACHABLE();
}

/// A value as the table shows it.
QString shown(const Field &field, const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        const auto nature = field.kind == FieldKind::Nature ? parseSchoolNature(*text) : std::nullopt;
        return nature ? wording::word(*nature) : *text;
    }
    const auto *number = std::get_if<qint64>(&value);
    if (number == nullptr)
        return {};
    const bool isHundredths = field.kind == FieldKind::Money || field.kind == FieldKind::Score;
    return isHundredths ? QString::number(static_cast<double>(*number) / 100.0, 'f', 2) : QString::number(*number);
}

QJsonValue plain(const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *number = std::get_if<qint64>(&value);
    return number == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(*number);
}

/// Whether a field still holds what was seen there, however it was typed: "980" is what is shown as "980.00".
bool isAsSeen(const Field &field, const FieldValue &value, const QString &seen)
{
    const Result<FieldValue> before = readField(field, seen);
    return shown(field, value) == seen || (before && *before == value);
}

} // namespace

QStringList schoolFields(EditedRows rows, bool hasRun)
{
    QStringList keys;
    for (const Field &field : fields) {
        if (field.rows == rows && (field.isContact || !hasRun))
            keys.append(field.key);
    }
    return keys;
}

Result<void> checkField(EditedRows rows, const FieldEdit &edit)
{
    const Field *field = fieldOf(rows, edit.field);
    if (field == nullptr)
        return failure(ErrorCode::NotPermitted);
    const Result<FieldValue> value = readField(*field, edit.text);
    return value ? Result<void>() : failure(value.error());
}

Result<std::optional<QJsonObject>> keepField(store::SchoolStore &schools, EditedRows rows, const FieldEdit &edit,
                                             bool hasRun, store::Transaction &transaction)
{
    const Field *field = fieldOf(rows, edit.field);
    if (field == nullptr)
        return failure(ErrorCode::NotPermitted);
    if (hasRun && !field->isContact)
        return failure(ErrorCode::RunsExist,
                       {rows == EditedRows::Schools ? QStringLiteral("schools") : QStringLiteral("programs")});
    const Result<FieldValue> wanted = readField(*field, edit.text);
    const Result<std::optional<FieldValue>> stood = schools.field(rows, field->column, edit.id);
    if (!wanted || !stood)
        return failure(wanted ? stood.error() : wanted.error());
    if (!*stood || !isAsSeen(*field, **stood, edit.before))
        return failure(ErrorCode::RowChanged);
    if (**stood == *wanted)
        return std::nullopt;
    const Result<QString> code = schools.schoolCodeOf(rows, edit.id);
    if (!code)
        return failure(code.error());
    if (const Result<void> done = schools.setField(rows, field->column, edit.id, *wanted, transaction); !done)
        return failure(done.error());
    return QJsonObject{{QStringLiteral("school"), *code},
                       {QStringLiteral("field"), edit.field},
                       {QStringLiteral("before"), plain(**stood)},
                       {QStringLiteral("after"), plain(*wanted)}};
}

} // namespace hengzhao::office
