// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/trial_season.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <initializer_list>

namespace hengzhao::office
{

/// The standard rule book with some keys of it replaced by those of a JSON object.
[[nodiscard]] inline RuleBook bookWith(const QByteArray &json)
{
    QJsonObject rules = RuleBook::standard(2021).document();
    const QJsonObject changes = QJsonDocument::fromJson(json).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        rules.insert(change.key(), change.value());
    const RuleBookReading reading = RuleBook::read(QJsonDocument(rules).toJson());
    if (!reading.book)
        qFatal("no rule book: %s", json.constData());
    return *reading.book;
}

/// A season for batches: counties 430421 and 430422, the urban district 430405, and whatever schools, plans,
/// candidates and choices a test gives.
class BatchSeason : public TrialSeason
{
public:
    using TrialSeason::TrialSeason;

    static constexpr const char *columns =
        "candidate_no,name,id_number,district_code,category,graduated,applied_general,total,chinese,math,english,"
        "evaluation\n";

    /// The number of the n-th candidate; 1 is the first. No number stands within another, or within anything else.
    [[nodiscard]] static QString numberOf(int n)
    {
        return QStringLiteral("21430421%1").arg(n, 3, 10, QLatin1Char('0'));
    }
    /// A valid identity number of an area nobody has.
    [[nodiscard]] static QByteArray identityOf(int n)
    {
        const QByteArray digits = "43049920060101" + QByteArray::number(n).rightJustified(3, '0');
        static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i)
            sum += weights[i] * (digits[i] - '0');
        return digits + "10X98765432"[sum % 11];
    }

    /// Candidates from the n-th on: for each what follows the identity number, such as "430421,current,1,0,400,,,,".
    [[nodiscard]] static QByteArray people(const QList<QByteArray> &rows, int first = 1)
    {
        QByteArray table = columns;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const int n = first + static_cast<int>(i);
            table +=
                numberOf(n).toUtf8() + ",考生" + QByteArray::number(n) + ',' + identityOf(n) + ',' + rows[i] + '\n';
        }
        return table;
    }
    /// Choices, such as "A,B", of the first, second, … candidate; nullptr for one who filed none.
    [[nodiscard]] static QByteArray wishes(const QList<const char *> &rows)
    {
        QByteArray table = "candidate_no,choice1,choice2,submitted_at\n";
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i] != nullptr)
                table += numberOf(static_cast<int>(i) + 1).toUtf8() + ',' + rows[i] + '\n';
        }
        return table;
    }

    void fillPlaces(const QByteArray &schools, const QByteArray &plans)
    {
        fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n"
                                          "430421,衡阳县,衡阳县,0\n430422,衡南县,衡南县,0\n");
        fill(QStringLiteral("schools"), "school_code,name,category,district_code,published\n" + schools);
        fill(QStringLiteral("plans"), "school_code,district_code,seats\n" + plans);
    }

    /// Everybody's lines are 450.
    void fillPeople(const QByteArray &candidates, const QByteArray &choices, const QByteArray &atGeneral = {})
    {
        fill(QStringLiteral("candidates"), candidates);
        fill(QStringLiteral("choices"), choices);
        fill(QStringLiteral("lines"), "line_area,score\n市城区,450\n衡阳县,450\n衡南县,450\n");
        fill(QStringLiteral("general"), "candidate_no,school_name\n" + atGeneral);
    }

    /// Schools A (1 seat, county), B (2 seats, county), U (urban, 1 seat for 珠晖区), N (not published), and ten
    /// candidates, of whom 1 is placed at A, 2 and 3 at B.
    void fillTen()
    {
        fillPlaces("A,甲校,secondary,430421,1\nB,乙校,technician,430421,1\nU,城校,secondary,430405,1\n"
                   "N,新校,secondary,430421,0\n",
                   "A,,1\nB,,2\nU,,1\nU,430405,1\nN,,5\n");
        fillPeople(people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,", "430421,current,1,0,380,,,,",
                           "430421,current,1,0,370,,,,", "430421,current,1,0,360,,,,", "430421,current,0,0,450,,,,",
                           "430421,current,1,1,500,,,,", "430421,current,1,0,340,,,,", "430421,current,1,0,330,,,,",
                           "430421,current,1,0,320,,,,"}),
                   wishes({"A,B", "A,B", "B,A", "U,N", "X,Z", "A,", "A,", "A,A", "B,,2021-06-09", nullptr}),
                   numberOf(7).toUtf8() + ",县一中\n");
    }

    /// What the run in force of a batch decided about the n-th candidate.
    [[nodiscard]] CandidateDecision decisionOf(int n, int batch = 1)
    {
        const Result<QList<CandidateDecision>> decisions = BatchDesk(*office).explain(numberOf(n));
        if (!decisions)
            qFatal("nothing said of candidate %d", n);
        for (const CandidateDecision &decision : *decisions) {
            if (decision.batch == batch)
                return decision;
        }
        qFatal("no decision of batch %d about candidate %d", batch, n);
    }

    /// Changes the season behind the program's back, with every guard up.
    void change(const QByteArray &sql)
    {
        const Result<void> done = office->database().run(sql);
        QVERIFY2(done.has_value(), sql.constData());
    }

    /// Ends the n-th candidate's admission in a state, as whoever takes it back would.
    void end(int n, const char *state)
    {
        Result<store::Transaction> transaction = office->begin();
        QVERIFY(transaction.has_value());
        const QByteArray who =
            "candidate_id = (SELECT id FROM candidate WHERE candidate_no = '" + numberOf(n).toUtf8() + "')";
        change("INSERT INTO former_admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state,"
               " added, ended) SELECT candidate_id, run_id, batch, school_id, bucket_id, round, place, '" +
               QByteArray(state) + "', added, " + QByteArray::number(transaction->number().value()) +
               " FROM admission WHERE " + who);
        change("DELETE FROM admission WHERE " + who);
        QVERIFY(transaction->commit({QLatin1String(state), numberOf(n), {}}).has_value());
    }
    void confirm(int n)
    {
        change("UPDATE admission SET state = 'confirmed' WHERE candidate_id = (SELECT id FROM candidate WHERE"
               " candidate_no = '" +
               numberOf(n).toUtf8() + "')");
    }

    [[nodiscard]] Result<BatchReport> runBatch(int batch, const char *reason = "")
    {
        BatchRequest request;
        request.batch = batch;
        request.reason = QString::fromUtf8(reason);
        return run(request);
    }

    /// Rows of a query, cells parted by "|".
    [[nodiscard]] QStringList rows(QByteArrayView sql, int width)
    {
        QStringList found;
        Result<store::Statement> statement = office->database().prepare(sql);
        while (statement && statement->step().value()) {
            QStringList cells;
            for (int i = 0; i < width; ++i)
                cells.append(statement->text(i));
            found.append(cells.join(QLatin1Char('|')));
        }
        return found;
    }

    /// Who holds a seat where: "1:A 2:B".
    [[nodiscard]] QString seats()
    {
        return rows("SELECT ltrim(substr(c.candidate_no, 9), '0') || ':' || s.code FROM admission a JOIN candidate c"
                    " ON c.id = a.candidate_id JOIN school s ON s.id = a.school_id ORDER BY c.candidate_no",
                    1)
            .join(QLatin1Char(' '));
    }
    /// Buckets or schools whose counter is not the number of live admissions there.
    [[nodiscard]] qint64 wrongCounters()
    {
        return count("SELECT (SELECT count(*) FROM bucket b WHERE b.taken <> (SELECT count(*) FROM admission a WHERE"
                     " a.bucket_id = b.id)) + (SELECT count(*) FROM school_limit l WHERE l.taken <> (SELECT count(*)"
                     " FROM admission a WHERE a.school_id = l.school_id))");
    }
};

/// "1:taken 2:void_late": the number and result of each choice.
[[nodiscard]] inline QString resultsOf(const CandidateDecision &decision)
{
    QStringList results;
    for (const ChoiceDecision &choice : decision.choices)
        results.append(QStringLiteral("%1:%2").arg(choice.number).arg(QString(codeName(choice.result))));
    return results.join(QLatin1Char(' '));
}

} // namespace hengzhao::office
