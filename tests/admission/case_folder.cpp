// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/case_folder.h"

#include "models/domain/evaluation.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::int32_t indexOf(const auto &rows, const QString &code, std::int32_t otherwise)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.code == code.toStdString(); });
    return found == rows.end() ? otherwise : static_cast<std::int32_t>(found - rows.begin());
}

/// R16: the whole limit is a bucket only where the school has no allotments.
void addBuckets(Cohort &cohort, const CaseRows &plans)
{
    QSet<QString> allotted;
    for (const auto &plan : plans) {
        if (!plan[QStringLiteral("district_code")].isEmpty())
            allotted.insert(plan[QStringLiteral("school_code")]);
    }
    for (const auto &plan : plans) {
        const QString school = plan[QStringLiteral("school_code")];
        const QString district = plan[QStringLiteral("district_code")];
        if (district.isEmpty() && allotted.contains(school))
            continue;
        cohort.buckets.push_back(
            {indexOf(cohort.schools, school, none), district.toStdString(), plan[QStringLiteral("seats")].toInt(), 0});
    }
}

void addCandidate(Cohort &cohort, const QMap<QString, QString> &row, const QSet<QString> &general)
{
    const auto is = [&row](const char *column, const char *value) {
        return row[QLatin1String(column)] == QLatin1String(value);
    };
    const QString number = row[QStringLiteral("candidate_no")];
    std::uint16_t flags = 0;
    const auto set = [&flags](bool isSo, CandidateFlag flag) {
        flags = static_cast<std::uint16_t>(flags | (isSo ? flag : 0));
    };
    set(is("category", "current"), CurrentGraduate);
    set(is("graduated", "1"), Graduated);
    set(is("applied_general", "1"), AppliedGeneral);
    set(general.contains(number), AdmittedGeneral);
    cohort.ids.push_back(static_cast<std::int64_t>(cohort.size()) + 1);
    cohort.numbers.append(number.toStdString());
    cohort.district.push_back(indexOf(cohort.districts, row[QStringLiteral("district_code")], none));
    cohort.flags.push_back(flags);
    cohort.total.push_back(hundredths(row[QStringLiteral("total")]));
    for (std::size_t i = 0; i < subjectCount; ++i)
        cohort.scores[i].push_back(hundredths(row[QString(subjectCodes[i])]));
    const std::optional<Evaluation> evaluation = Evaluation::parse(row[QStringLiteral("evaluation")]);
    cohort.evaluation.push_back(evaluation ? evaluation->packed() : none);
}

void addChoices(Cohort &cohort, const CaseRows &rows, int choices)
{
    for (int k = 0; k < choices; ++k) {
        std::vector<std::int32_t> column(cohort.size(), EmptyCell);
        for (const auto &row : rows) {
            const QString code = row[QStringLiteral("choice%1").arg(k + 1)];
            for (std::size_t i = 0; i < cohort.size(); ++i) {
                if (cohort.numbers[i] == row[QStringLiteral("candidate_no")].toStdString() && !code.isEmpty())
                    column[i] = indexOf(cohort.schools, code, UnknownSchoolCell);
            }
        }
        cohort.choices.push_back(std::move(column));
    }
}

} // namespace

QString caseFolder(const QString &name)
{
    return QStringLiteral(HENGZHAO_SOURCE_DIR "/tests/cases/") + name;
}

QStringList caseNames()
{
    return QDir(caseFolder(QString())).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

CaseRows caseRows(const QString &file)
{
    QStringList lines = QString::fromUtf8(contentsOf(file)).remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    const QStringList columns = lines.takeFirst().split(QLatin1Char(','));
    CaseRows rows;
    for (const QString &line : std::as_const(lines)) {
        if (line.isEmpty())
            continue;
        const QStringList values = line.split(QLatin1Char(','));
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns[i], values.value(i));
        rows.append(row);
    }
    return rows;
}

Cohort caseCohort(const QString &name, BatchMode mode)
{
    const auto rowsOf = [&name](const char *kind) {
        return caseRows(QStringLiteral("%1/%2.csv").arg(caseFolder(name), QLatin1String(kind)));
    };
    const QJsonObject rules =
        QJsonDocument::fromJson(contentsOf(caseFolder(name) + QStringLiteral("/rules.json"))).object();
    QStringList ranking;
    for (const QJsonValue &key : rules[QStringLiteral("ranking")].toArray())
        ranking.append(key.toString());

    Cohort cohort;
    cohort.mode = mode;
    cohort.ranking = rankingFrom(ranking.join(QLatin1Char(',')));
    cohort.lotSeed = rules[QStringLiteral("lot_seed")].toString().toStdString();
    for (const auto &row : rowsOf("districts"))
        cohort.districts.push_back({row[QStringLiteral("district_code")].toStdString(), none});
    for (const auto &row : rowsOf("schools"))
        cohort.schools.push_back({row[QStringLiteral("school_code")].toStdString(),
                                  row[QStringLiteral("published")] != QStringLiteral("0")});
    addBuckets(cohort, rowsOf("plans"));
    layOutBuckets(cohort);
    QSet<QString> general;
    for (const auto &row : rowsOf("general"))
        general.insert(row[QStringLiteral("candidate_no")]);
    for (const auto &row : rowsOf("candidates"))
        addCandidate(cohort, row, general);
    addChoices(cohort, rowsOf("choices"), rules[QStringLiteral("max_choices")].toInt(2));
    for (const auto &row :
         QFile::exists(caseFolder(name) + QStringLiteral("/interviews.csv")) ? rowsOf("interviews") : CaseRows()) {
        for (std::size_t i = 0; i < cohort.size(); ++i) {
            if (cohort.numbers[i] == row[QStringLiteral("candidate_no")].toStdString())
                cohort.interviews.push_back({static_cast<std::int32_t>(i),
                                             indexOf(cohort.schools, row[QStringLiteral("school_code")], none),
                                             hundredths(row[QStringLiteral("score")])});
        }
    }
    return cohort;
}

} // namespace hengzhao::admission
