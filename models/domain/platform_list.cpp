// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/platform_list.h"

#include "models/domain/text.h"

#include <QMap>

#include <array>

namespace hengzhao
{

namespace
{

struct SideRow {
    PlatformSide side;
    QLatin1String name;
};

constexpr std::array sideRows = {
    SideRow{PlatformSide::Platform, QLatin1String("platform")},
    SideRow{PlatformSide::Ours, QLatin1String("ours")},
    SideRow{PlatformSide::Both, QLatin1String("both")},
};

/// A school of one list with its programs by code.
struct ListedSchool {
    QString name;
    QMap<QString, PlatformRow> programs;
};

QMap<QString, ListedSchool> schoolsOf(const QList<PlatformRow> &rows)
{
    QMap<QString, ListedSchool> schools;
    for (const PlatformRow &row : rows) {
        ListedSchool &school = schools[row.schoolCode];
        school.name = row.schoolName;
        if (!row.programCode.isEmpty())
            school.programs.insert(row.programCode, row);
    }
    return schools;
}

/// What is left of a text where nothing but its meaning counts.
QString meaningOf(const QString &text)
{
    QString folded = foldWidth(text);
    folded.removeIf([](QChar c) { return c.isSpace(); });
    bool isNumber = false;
    const double number = folded.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'f', 2) : folded;
}

/// Compares one school that stands in both lists.
class SchoolComparison
{
public:
    SchoolComparison(QString code, const ListedSchool &ours, const ListedSchool &theirs, QList<PlatformEntry> &found)
        : m_code(std::move(code)), m_ours(ours), m_theirs(theirs), m_found(found)
    {
    }

    void run()
    {
        compare({}, {}, "school_name", m_ours.name, m_theirs.name);
        for (auto program = m_ours.programs.begin(); program != m_ours.programs.end(); ++program) {
            const auto other = m_theirs.programs.find(program.key());
            if (other == m_theirs.programs.end())
                addAlone(PlatformSide::Ours, *program);
            else
                compareProgram(*program, *other);
        }
        for (const PlatformRow &program : m_theirs.programs) {
            if (!m_ours.programs.contains(program.programCode))
                addAlone(PlatformSide::Platform, program);
        }
    }

private:
    void addAlone(PlatformSide side, const PlatformRow &row)
    {
        m_found.append({side, m_code, m_ours.name, row.programCode, row.programName});
    }

    void compareProgram(const PlatformRow &ours, const PlatformRow &theirs)
    {
        const auto optional = [&](const char *field, const std::optional<QString> &own,
                                  const std::optional<QString> &other) {
            if (own && other)
                compare(ours.programCode, ours.programName, field, *own, *other);
        };
        compare(ours.programCode, ours.programName, "program_name", ours.programName, theirs.programName);
        optional("years", ours.years, theirs.years);
        optional("tuition", ours.tuition, theirs.tuition);
        optional("seats", ours.seats, theirs.seats);
    }

    void compare(const QString &program, const QString &programName, const char *field, const QString &ours,
                 const QString &theirs)
    {
        if (meaningOf(ours) != meaningOf(theirs))
            m_found.append(
                {PlatformSide::Both, m_code, m_ours.name, program, programName, QLatin1String(field), ours, theirs});
    }

    QString m_code;
    const ListedSchool &m_ours;
    const ListedSchool &m_theirs;
    QList<PlatformEntry> &m_found;
};

} // namespace

QLatin1String codeName(PlatformSide side)
{
    for (const SideRow &row : sideRows) {
        if (row.side == side)
            return row.name;
    }
    Q_UNREACHABLE();
}

std::optional<PlatformSide> parsePlatformSide(QStringView text)
{
    for (const SideRow &row : sideRows) {
        if (text == row.name)
            return row.side;
    }
    return std::nullopt;
}

QList<PlatformEntry> comparePlatform(const QList<PlatformRow> &ours, const QList<PlatformRow> &theirs)
{
    const QMap<QString, ListedSchool> own = schoolsOf(ours);
    const QMap<QString, ListedSchool> listed = schoolsOf(theirs);
    QStringList codes = own.keys();
    for (const QString &code : listed.keys()) {
        if (!own.contains(code))
            codes.append(code);
    }
    codes.sort();
    QList<PlatformEntry> found;
    for (const QString &code : std::as_const(codes)) {
        if (!listed.contains(code))
            found.append({PlatformSide::Ours, code, own.value(code).name});
        else if (!own.contains(code))
            found.append({PlatformSide::Platform, code, listed.value(code).name});
        else
            SchoolComparison(code, own.constFind(code).value(), listed.constFind(code).value(), found).run();
    }
    return found;
}

} // namespace hengzhao
