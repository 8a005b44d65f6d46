// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/batch_season.h"

#include "models/office/filing_desk.h"

namespace hengzhao::office
{

/// A season in March: A (secondary, county) and T (technician, urban) with whole drafts, X (outside) with an empty one.
class FilingSeason : public BatchSeason
{
public:
    explicit FilingSeason(const RuleBook &book = RuleBook::standard(2021)) : BatchSeason(book) { fillMarch(); }

    void fillMarch()
    {
        clock.time = QDateTime(QDate(2021, 5, 20), QTime(2, 0), Qt::UTC);
        clock.isChosen = true;
        fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n"
                                          "430421,衡阳县,衡阳县,0\n");
        fill(QStringLiteral("schools"), schoolTable());
        fill(QStringLiteral("programs"), programTable());
        for (const char *school : {"A", "T"})
            complete(QLatin1String(school));
    }

    /// The same in a season with accounts; sitAs() says whose.
    void seal()
    {
        office = Office::create(sealedPath(), RuleBook::standard(2021), false, sitter(), clock, login());
        QVERIFY(office.has_value());
        fillMarch();
    }
    void sitAs(const char *role, const char *school, const char *district)
    {
        QVERIFY(office->database().run("DELETE FROM account_role").has_value());
        QVERIFY(office->database()
                    .run("INSERT INTO account_role (account_id, role) SELECT id, ? FROM account", QLatin1String(role))
                    .has_value());
        QVERIFY(office->database()
                    .run("UPDATE account SET school_code = ?, district_code = ?", QLatin1String(school),
                         QLatin1String(district))
                    .has_value());
        office = Office::open(sealedPath(), sitter(), clock, login());
        QVERIFY(office.has_value());
    }

    [[nodiscard]] static QByteArray schoolTable()
    {
        return "school_code,name,category,district_code,nature,sponsor,recruiting_code,address,website,phone,brochure,"
               "capacity,published\n"
               "A,甲校,secondary,430421,公办,衡阳县教育局,04001,清江路,https://a.example,0734-1,读书,100,0\n"
               "T,技校,technician,430405,公办,市人社局,04002,解放路,https://t.example,0734-2,学技术,100,0\n"
               "X,外校,outside,430100,,,,,,,,,0\n";
    }
    [[nodiscard]] static QByteArray programTable()
    {
        return "school_code,program_code,name,years,tuition,seats\nA,710201,计算机应用,3,980,40\n"
               "A,720301,护理,3,1200,50\nT,0101,机械,3,800,60\n";
    }

    [[nodiscard]] FilingDesk desk() { return FilingDesk(*office); }
    [[nodiscard]] FilingView view(const char *school, std::optional<SchoolCategory> category = {})
    {
        const Result<FilingView> found = desk().find(QString::fromUtf8(school), category);
        if (!found)
            qFatal("no filing of %s", school);
        return *found;
    }
    [[nodiscard]] SeenFiling seen(const char *school)
    {
        const Filing filing = view(school).filing;
        return {filing.id, filing.version};
    }
    [[nodiscard]] FilingState state(const char *school) { return view(school).filing.state; }

    /// Whatever a filing of the category needs besides its fields.
    void complete(const QString &school)
    {
        const FilingView draft = view(school.toUtf8().constData());
        const SeenFiling any{draft.filing.id, 0};
        QVERIFY(desk().setFields(any, {{0, QStringLiteral("study_mode"), QStringLiteral("2.5+0.5"), {}}}).has_value());
        for (const QString &kind : office->ruleBook()->filing().neededDocuments(draft.filing.category))
            QVERIFY(desk().attach(any, {kind, pdf(kind)}).has_value());
        QVERIFY(desk().sign(any, {0, QStringLiteral("张三"), QStringLiteral("校长"), QDate(2021, 5, 1)}).has_value());
    }
    [[nodiscard]] QString pdf(const QString &name)
    {
        const QString path = folder.filePath(name + QStringLiteral(".pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.4 " + name.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    void submit(const char *school) { QVERIFY(desk().submit(seen(school)).has_value()); }
    void accept(const char *school)
    {
        submit(school);
        const Result<void> done = desk().accept(seen(school));
        QVERIFY2(done.has_value(), done ? "" : codeName(done.error().code).data());
    }
    void publish(const char *school)
    {
        accept(school);
        QVERIFY(desk().publish({seen(school)}).has_value());
    }

private:
    [[nodiscard]] QString sealedPath() const { return folder.filePath(QStringLiteral("sealed.hzs")); }
    [[nodiscard]] static Officer sitter() { return {QStringLiteral("tester"), QStringLiteral("test")}; }
    [[nodiscard]] static Login login()
    {
        return {QStringLiteral("wang.fang"), QByteArray("right password"), {}, vault::PasswordCost::least()};
    }
};

} // namespace hengzhao::office
