// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/kind_rows.h"

#include "models/domain/evaluation.h"
#include "models/domain/score.h"
#include "models/store/rows.h"
#include "models/vault/sealing.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hengzhao::store
{

/// How the rows of one kind are read. Each letter of `cells` makes one cell of the next column of the query: t as it
/// is, n a whole number, s a score, m fen as yuan, e a packed evaluation, c the choices of a form (as many cells as the
/// rule book allows), i the person's identity number, and p, g, a what is sealed with it: phone, guardian, address. A
/// query with an i has the sealed bytes and the candidate's number in its last two columns.
struct KindRows::Query {
    QLatin1String kind;
    QLatin1String cells;
    const char *columns;
    /// The tables, the kind's own as x, and which of their rows are in force.
    const char *from;
    /// The columns that say whose a row is; null where rows are nobody's.
    const char *school;
    const char *district;
    const char *order;

    /// Only the rows of the school and the district in two parameters. Rows that are nobody's are in no part.
    [[nodiscard]] QByteArray inPart(const QByteArray &schoolCode, const QByteArray &districtCode) const
    {
        const auto only = [](const QByteArray &code, const char *owner) {
            return " AND (" + code + " = '' OR " + (owner != nullptr ? owner : "NULL") + " = " + code + ")";
        };
        return only(schoolCode, school) + only(districtCode, district);
    }
};

namespace
{

/// Yuan, without a point where there are no fen.
QString yuan(qint64 fen)
{
    const QString whole = QString::number(fen / 100);
    return fen % 100 == 0 ? whole : QStringLiteral("%1.%2").arg(whole).arg(fen % 100, 2, 10, QLatin1Char('0'));
}

/// A score as people type it: no more decimals than it has.
QString plainScore(qint64 hundredths)
{
    QString text = Score::fromHundredths(hundredths).value_or(Score()).text();
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

void appendChoices(QStringList &cells, const QString &codes, int most)
{
    const QStringList choices = codes.split(QLatin1Char(','));
    for (int i = 0; i < most; ++i)
        cells.append(choices.value(i));
}

/// Makes the cells of a row, opening what is sealed where it is first asked for.
class RowReading
{
public:
    RowReading(QLatin1String forms, const vault::SeasonKey *key, int maxChoices, QString path)
        : m_forms(forms), m_key(key), m_maxChoices(maxChoices), m_path(std::move(path))
    {
    }

    Result<QStringList> cellsOf(Statement &row)
    {
        m_personal = {};
        if (m_key != nullptr && m_forms.contains(QLatin1Char('i'))) {
            const int sealed = static_cast<int>(m_forms.size());
            const auto opened = vault::opened(row.bytes(sealed), row.text(sealed + 1), *m_key);
            if (!opened)
                return failure(ErrorCode::SeasonDamaged, {m_path, row.text(sealed + 1)});
            m_personal = *opened;
        }
        QStringList cells;
        for (int column = 0; column < m_forms.size(); ++column) {
            if (m_forms[column] == QLatin1Char('c'))
                appendChoices(cells, row.text(column), m_maxChoices);
            else
                cells.append(cellOf(row, column));
        }
        return cells;
    }

private:
    QString cellOf(Statement &row, int column) const
    {
        if (row.isNull(column))
            return {};
        switch (m_forms[column].toLatin1()) {
        case 'n':
            return QString::number(row.integer(column));
        case 's':
            return plainScore(row.integer(column));
        case 'm':
            return yuan(row.integer(column));
        case 'e':
            return Evaluation::fromPacked(row.integer(column)).value_or(*Evaluation::parse(u"E")).text();
        case 'i':
            return m_key != nullptr ? m_personal.identityNumber : row.text(column);
        case 'p':
            return m_key != nullptr ? m_personal.phone : row.text(column);
        case 'g':
            return m_key != nullptr ? m_personal.guardian : row.text(column);
        case 'a':
            return m_key != nullptr ? m_personal.address : row.text(column);
        default:
            return row.text(column);
        }
    }

    QLatin1String m_forms;
    const vault::SeasonKey *m_key;
    int m_maxChoices;
    /// Of the season, for messages.
    QString m_path;
    vault::PersonalData m_personal;
};

} // namespace

const KindRows::Query KindRows::queries[] = {
    {QLatin1String("districts"), QLatin1String("tttn"), "SELECT x.code, x.name, x.line_area, x.urban",
     " FROM district x WHERE x.ended IS NULL", nullptr, "x.code", "x.code"},
    {QLatin1String("junior-schools"), QLatin1String("ttt"), "SELECT x.code, x.name, d.code",
     " FROM junior_school x JOIN district d ON d.id = x.district_id WHERE x.ended IS NULL", nullptr, "d.code",
     "x.code"},
    {QLatin1String("graduates"), QLatin1String("tnn"), "SELECT j.code, x.on_roll, x.classes",
     " FROM graduate_roll x JOIN junior_school j ON j.id = x.junior_school_id JOIN district d ON d.id ="
     " j.district_id WHERE x.ended IS NULL",
     nullptr, "d.code", "j.code"},
    {QLatin1String("schools"), QLatin1String("tttttttttttnn"),
     "SELECT x.code, x.name, x.category, x.district_code, x.nature, x.sponsor, x.recruiting_code,"
     " x.address, x.website, x.phone, x.brochure, x.capacity, coalesce(f.state = 'published', 0)",
     " FROM school x LEFT JOIN filing f ON f.school_id = x.id AND f.category = x.category AND f.ended"
     " IS NULL WHERE x.ended IS NULL",
     "x.code", "x.district_code", "x.code"},
    {QLatin1String("programs"), QLatin1String("ttttmns"),
     "SELECT s.code, x.code, x.name, x.years, x.tuition, x.seats, x.interview_minimum",
     " FROM program x JOIN school s ON s.id = x.school_id WHERE x.ended IS NULL", "s.code", "s.district_code",
     "s.code, x.code"},
    {QLatin1String("plans"), QLatin1String("ttn"), "SELECT s.code, x.district, x.seats",
     " FROM plan_row x JOIN school s ON s.id = x.school_id WHERE x.ended IS NULL", "s.code", "x.district",
     "s.code, x.district"},
    {QLatin1String("general-plans"), QLatin1String("ttn"), "SELECT d.code, x.school_name, x.seats",
     " FROM general_plan x JOIN district d ON d.id = x.district_id WHERE x.ended IS NULL", nullptr, "d.code",
     "d.code, x.school_name"},
    {QLatin1String("candidates"), QLatin1String("ttitttttnnsssssssssssetttpgat"),
     "SELECT x.candidate_no, x.name, x.person_key, d.code, x.household_district, j.code, x.class,"
     " x.category, x.graduated, x.applied_general, x.total, x.chinese, x.math, x.english, x.physics,"
     " x.chemistry, x.politics, x.history, x.biology, x.geography, x.pe, x.evaluation, x.ethnic,"
     " x.registration_no, x.household_kind, x.phone, x.guardian, x.address, x.proof, x.sealed, x.candidate_no",
     " FROM candidate x JOIN district d ON d.id = x.district_id LEFT JOIN junior_school j ON j.id ="
     " x.junior_school_id WHERE x.ended IS NULL",
     nullptr, "d.code", "x.candidate_no"},
    {QLatin1String("certificates"), QLatin1String("tn"), "SELECT c.candidate_no, x.graduated",
     " FROM certificate x JOIN candidate c ON c.id = x.candidate_id JOIN district d ON d.id ="
     " c.district_id WHERE x.ended IS NULL",
     nullptr, "d.code", "c.candidate_no"},
    {QLatin1String("choices"), QLatin1String("tctn"),
     "SELECT c.candidate_no, x.choices, x.submitted_at, x.supplementary",
     " FROM choice_form x JOIN candidate c ON c.id = x.candidate_id JOIN district d ON d.id ="
     " c.district_id WHERE x.ended IS NULL",
     nullptr, "d.code", "c.candidate_no, x.supplementary"},
    {QLatin1String("interviews"), QLatin1String("ttst"), "SELECT c.candidate_no, s.code, x.score, x.program_code",
     " FROM interview x JOIN school s ON s.id = x.school_id JOIN candidate c ON c.id = x.candidate_id"
     " JOIN district d ON d.id = c.district_id WHERE x.ended IS NULL",
     "s.code", "d.code", "c.candidate_no, s.code, x.program_code"},
    {QLatin1String("lines"), QLatin1String("ts"), "SELECT x.line_area, x.score",
     " FROM cutoff_line x WHERE x.ended IS NULL", nullptr, nullptr, "x.line_area"},
    {QLatin1String("general"), QLatin1String("tt"), "SELECT c.candidate_no, x.school_name",
     " FROM general_result x JOIN candidate c ON c.id = x.candidate_id JOIN district d ON d.id ="
     " c.district_id WHERE x.ended IS NULL",
     nullptr, "d.code", "c.candidate_no"},
    {QLatin1String("confirmations"), QLatin1String("tittst"),
     "SELECT c.candidate_no, c.person_key, s.code, p.code, t.interview, t.at, c.sealed, c.candidate_no",
     " FROM admission x JOIN admission_step t ON t.candidate_id = x.candidate_id AND t.run_id ="
     " x.run_id AND t.act = 'confirm' JOIN program p ON p.id = x.program_id JOIN school s ON s.id ="
     " x.school_id JOIN candidate c ON c.id = x.candidate_id JOIN district d ON d.id = c.district_id"
     " WHERE 1 = 1",
     "s.code", "d.code", "c.candidate_no"},
    {QLatin1String("supplement"), QLatin1String("tt"), "SELECT c.candidate_no, s.code",
     " FROM supplement_entry x JOIN bucket b ON b.id = x.bucket_id JOIN school s ON s.id = b.school_id"
     " JOIN candidate c ON c.id = x.candidate_id JOIN district d ON d.id = c.district_id WHERE 1 = 1",
     nullptr, nullptr, "x.id"},
    {QLatin1String("registered"), QLatin1String("tnt"), "SELECT c.candidate_no, x.arrived, c.registration_no",
     " FROM arrival x LEFT JOIN admission a ON a.candidate_id = x.candidate_id LEFT JOIN school s ON"
     " s.id = a.school_id JOIN candidate c ON c.id = x.candidate_id JOIN district d ON d.id ="
     " c.district_id WHERE x.ended IS NULL",
     "s.code", "d.code", "c.candidate_no"},
    {QLatin1String("duplicates"), QLatin1String("tittt"),
     "SELECT c.candidate_no, c.person_key, x.other_school, x.other_registration_no, x.note, c.sealed, c.candidate_no",
     " FROM duplicate_case x LEFT JOIN admission a ON a.candidate_id = x.candidate_id LEFT JOIN"
     " school s ON s.id = a.school_id JOIN candidate c ON c.id = x.candidate_id JOIN district d ON d.id ="
     " c.district_id WHERE 1 = 1",
     nullptr, nullptr, "c.candidate_no, x.other_school"},
    {QLatin1String("directory"), QLatin1String("ttttt"),
     "SELECT x.organisation, x.name, x.post, x.phone, x.responsibility",
     " FROM directory_entry x WHERE x.ended IS NULL", nullptr, nullptr, "x.organisation, x.name, x.post"},
    {QLatin1String("visits"), QLatin1String("tttttt"), "SELECT s.code, j.code, x.day, x.part, x.team, x.remark",
     " FROM visit x JOIN school s ON s.id = x.school_id JOIN junior_school j ON j.id ="
     " x.junior_school_id JOIN district d ON d.id = j.district_id WHERE x.ended IS NULL",
     "s.code", "d.code", "s.code, j.code, x.day, x.part, x.team"},
    {QLatin1String("lessons"), QLatin1String("tttnn"), "SELECT j.code, x.day, x.topic, x.classes, x.attendance",
     " FROM career_lesson x JOIN junior_school j ON j.id = x.junior_school_id JOIN district d ON d.id ="
     " j.district_id WHERE x.ended IS NULL",
     nullptr, "d.code", "j.code, x.day, x.topic"},
};

const KindRows::Query KindRows::queriesToFill[] = {
    {QLatin1String("confirmations"), QLatin1String("tittst"),
     "SELECT c.candidate_no, c.person_key, s.code, NULL, NULL, NULL, c.sealed, c.candidate_no",
     " FROM admission x JOIN school s ON s.id = x.school_id JOIN candidate c ON c.id = x.candidate_id"
     " JOIN district d ON d.id = c.district_id WHERE x.state = 'pre_admitted'",
     "s.code", "d.code", "c.candidate_no"},
    {QLatin1String("registered"), QLatin1String("tnt"), "SELECT c.candidate_no, a.arrived, c.registration_no",
     " FROM admission x LEFT JOIN arrival a ON a.candidate_id = x.candidate_id AND a.ended IS NULL JOIN"
     " school s ON s.id = x.school_id JOIN candidate c ON c.id = x.candidate_id JOIN district d ON d.id"
     " = c.district_id WHERE x.state = 'approved'",
     "s.code", "d.code", "c.candidate_no"},
};

const KindRows::Query *KindRows::queryOf(const QString &kind)
{
    const auto *const found =
        std::find_if(std::begin(queries), std::end(queries), [&](const Query &query) { return query.kind == kind; });
    return found != std::end(queries) ? found : nullptr;
}

bool KindRows::areOfSchools(const QString &kind)
{
    const Query *const query = queryOf(kind);
    return query != nullptr && query->school != nullptr;
}

bool KindRows::areOfDistricts(const QString &kind)
{
    const Query *const query = queryOf(kind);
    return query != nullptr && query->district != nullptr;
}

QByteArray KindRows::idsInPart(const QString &kind)
{
    const Query *const query = queryOf(kind);
    return query != nullptr ? QByteArray("SELECT x.id") + query->from + query->inPart("?2", "?3") : QByteArray();
}

Result<void> KindRows::each(const QString &kind, int maxChoices, const KindPart &part, const Use &use) const
{
    const Query *const query = queryOf(kind);
    return query != nullptr ? read(*query, maxChoices, part, use) : failure(ErrorCode::UnknownKind, {kind, QString()});
}

Result<void> KindRows::eachToFill(const QString &kind, int maxChoices, const KindPart &part, const Use &use) const
{
    for (const Query &query : queriesToFill) {
        if (query.kind == kind)
            return read(query, maxChoices, part, use);
    }
    return each(kind, maxChoices, part, use);
}

Result<void> KindRows::read(const Query &query, int maxChoices, const KindPart &part, const Use &use) const
{
    Result<Statement> statement = m_database.prepare(QByteArray(query.columns) + query.from + query.inPart("?1", "?2") +
                                                     " ORDER BY " + query.order);
    if (!statement)
        return failure(statement.error());
    RowReading reading(query.cells, m_key, maxChoices, m_database.path());
    statement->bind(part.schoolCode, part.districtCode);
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const Result<QStringList> cells = reading.cellsOf(*statement);
        if (!cells)
            return failure(cells.error());
        use(*cells);
    }
}

} // namespace hengzhao::store
