// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/list_desk.h"
#include "models/wording/term_words.h"

namespace hengzhao::office
{

namespace
{

QString admissionWord(const QString &code)
{
    const std::optional<AdmissionState> state = parseAdmissionState(code);
    return state ? wording::word(*state) : code;
}

Tone admissionTone(const QString &code)
{
    const std::optional<AdmissionState> state = parseAdmissionState(code);
    return state && isLive(*state) ? Tone::Good : Tone::Warning;
}

} // namespace

Result<Table> ListDesk::admissions(bool masked, std::optional<int> most)
{
    const QList<store::ReadColumn> columns{{QStringLiteral("candidate_no")},
                                           {QStringLiteral("name")},
                                           {QStringLiteral("district"), ColumnKind::Word},
                                           {QStringLiteral("school_name"), ColumnKind::Word},
                                           {QStringLiteral("program_name"), ColumnKind::Word},
                                           {QStringLiteral("batch"), ColumnKind::Word,
                                            [](const QString &text) { return wording::batchWord(text.toInt()); }},
                                           {QStringLiteral("choice"), ColumnKind::Word,
                                            [](const QString &text) { return wording::choiceWord(text.toInt()); }},
                                           {QStringLiteral("standing"), ColumnKind::Number},
                                           {QStringLiteral("total"), ColumnKind::Score},
                                           {QStringLiteral("state"), ColumnKind::Word, admissionWord, admissionTone}};
    Result<Table> table = store::AdmissionStore(m_office.database()).admissionTable(columns, most);
    if (!table || !masked)
        return table;
    PackedTexts names;
    TableColumn &column = table->columns[table->indexOf(QStringLiteral("name"))];
    for (size_t row = 0; row < table->rows(); ++row)
        names.append(maskedName(column.texts[row]));
    column.texts = std::move(names);
    return table;
}

} // namespace hengzhao::office
