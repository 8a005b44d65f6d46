// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/publicity_season.h"

#include "models/office/material_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Promotion material is released only after its authority approved it (R34).
class TestMaterialDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesItsWay();
    void allowsOnlyTheSteps_data();
    void allowsOnlyTheSteps();
    void isGuardedInTheDatabaseToo();
    void returnsWithAReason();
    void isSubmittedWhole();
    void isEditedUntilItIsSubmitted();
    void showsWhatSomebodyElseChanged();
    void keepsFiles();
    void refusesBadInput_data();
    void refusesBadInput();
    void knowsTheAuthority();
    void lets_data();
    void lets();
    void showsStatesInWords();

private:
    static qint64 draft(PublicitySeason &season)
    {
        return MaterialDesk(*season.office)
            .add(QStringLiteral("A"), {QStringLiteral("传单"), QStringLiteral("内容"), QStringLiteral("leaflet")})
            .value();
    }
};

namespace
{

/// The code of an error, or nothing.
template <typename T>
QString refusal(const Result<T> &result)
{
    return result ? QString() : QString(codeName(result.error().code));
}

} // namespace

void TestMaterialDesk::goesItsWay()
{
    PublicitySeason season;
    MaterialDesk desk(*season.office);
    const qint64 id = draft(season);
    for (const MaterialAct act : {MaterialAct::Submit, MaterialAct::Approve, MaterialAct::Release})
        QCOMPARE(refusal(desk.act(id, act)), QString());
    QCOMPARE(desk.byId(id)->state, MaterialState::Released);
    QStringList past;
    const Result<QList<MaterialPast>> steps = desk.past(id);
    for (const MaterialPast &one : *steps)
        past.append(codeName(one.act) + QLatin1Char(' ') + codeName(one.to) + QLatin1Char(' ') + one.actor);
    QCOMPARE(past.join(QLatin1Char(',')),
             QStringLiteral("submit submitted tester,approve approved tester,release released tester"));
    QCOMPARE(season.noted("material release", "before"), QStringLiteral("approved"));
}

void TestMaterialDesk::allowsOnlyTheSteps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("act");
    QTest::addColumn<bool>("isAllowed");
    const QStringList allowed = {QStringLiteral("draft submit"), QStringLiteral("returned submit"),
                                 QStringLiteral("submitted approve"), QStringLiteral("submitted return"),
                                 QStringLiteral("approved release")};
    for (const char *before : {"draft", "submitted", "returned", "approved", "released"}) {
        for (const char *act : {"submit", "approve", "return", "release"}) {
            const QString step = QLatin1String(before) + QLatin1Char(' ') + QLatin1String(act);
            QTest::addRow("%s", qPrintable(step))
                << QString::fromLatin1(before) << QString::fromLatin1(act) << allowed.contains(step);
        }
    }
}

void TestMaterialDesk::allowsOnlyTheSteps()
{
    QFETCH(QString, before);
    QFETCH(QString, act);
    QFETCH(bool, isAllowed);
    PublicitySeason season;
    const qint64 id = draft(season);
    if (before != QLatin1String("draft")) {
        season.change("UPDATE material SET state = 'approved'"); // no trigger asks about this
        season.change("UPDATE material SET state = '" + before.toLatin1() + "'");
    }
    const Result<void> done =
        MaterialDesk(*season.office).act(id, parseMaterialAct(act).value(), QStringLiteral("why"));
    QCOMPARE(refusal(done), isAllowed ? QString() : QStringLiteral("material_act_refused"));
}

void TestMaterialDesk::isGuardedInTheDatabaseToo()
{
    PublicitySeason season;
    (void)draft(season);
    QVERIFY(!season.office->database().run("UPDATE material SET state = 'released'"));
    QCOMPARE(season.count("SELECT count(*) FROM material WHERE state = 'draft'"), 1);
}

void TestMaterialDesk::returnsWithAReason()
{
    PublicitySeason season;
    MaterialDesk desk(*season.office);
    const qint64 id = draft(season);
    QVERIFY(desk.act(id, MaterialAct::Submit));
    QCOMPARE(refusal(desk.act(id, MaterialAct::Return, QStringLiteral("  "))), QStringLiteral("reason_missing"));
    QVERIFY(desk.act(id, MaterialAct::Return, QStringLiteral("学费不符")));
    QCOMPARE(desk.past(id)->last().reason, QStringLiteral("学费不符"));
    QVERIFY(desk.act(id, MaterialAct::Submit));
}

void TestMaterialDesk::isSubmittedWhole()
{
    PublicitySeason season;
    MaterialDesk desk(*season.office);
    const qint64 empty =
        desk.add(QStringLiteral("A"), {QStringLiteral("标题"), QString(), QStringLiteral("leaflet")}).value();
    const qint64 nowhere = desk.add(QStringLiteral("A"), {QStringLiteral("标题"), QStringLiteral("内容"), {}}).value();
    QCOMPARE(refusal(desk.act(empty, MaterialAct::Submit)), QStringLiteral("material_incomplete"));
    QCOMPARE(refusal(desk.act(nowhere, MaterialAct::Submit)), QStringLiteral("material_incomplete"));
    QVERIFY(desk.attach(empty, {QStringLiteral("sample"), season.put(QStringLiteral("a.pdf"), "%PDF-1.7 one")}));
    QCOMPARE(refusal(desk.act(empty, MaterialAct::Submit)), QString());
}

void TestMaterialDesk::isEditedUntilItIsSubmitted()
{
    PublicitySeason season;
    MaterialDesk desk(*season.office);
    const qint64 id = draft(season);
    const MaterialText text{QStringLiteral("新标题"), QStringLiteral("一行\n二行"), QStringLiteral("海报")};
    QVERIFY(desk.edit(desk.byId(id).value(), text));
    QCOMPARE(desk.byId(id)->title, text.title);
    QCOMPARE(desk.byId(id)->content, text.content);
    QCOMPARE(desk.byId(id)->channel, QStringLiteral("poster"));
    QVERIFY(desk.act(id, MaterialAct::Submit));
    QCOMPARE(refusal(desk.edit(desk.byId(id).value(), text)), QStringLiteral("material_not_editable"));
    const QString path = season.put(QStringLiteral("a.pdf"), "%PDF-1.7 one");
    QCOMPARE(refusal(desk.attach(id, {QStringLiteral("sample"), path})), QStringLiteral("material_not_editable"));
}

void TestMaterialDesk::showsWhatSomebodyElseChanged()
{
    PublicitySeason season;
    MaterialDesk desk(*season.office);
    const qint64 id = draft(season);
    const Material seen = desk.byId(id).value();
    QVERIFY(desk.edit(seen, {QStringLiteral("甲改"), seen.content, QStringLiteral("video")}));
    const Result<void> late = desk.edit(seen, {QStringLiteral("乙改"), seen.content, seen.channel});
    QCOMPARE(refusal(late), QStringLiteral("row_changed"));
    QCOMPARE(late.error().findings.size(), 2);
    QCOMPARE(late.error().findings.first().value, QStringLiteral("甲改"));
    QCOMPARE(late.error().findings.first().args, QStringList{QStringLiteral("传单")});
    QCOMPARE(desk.byId(id)->title, QStringLiteral("甲改"));
    QCOMPARE(refusal(desk.act(id, MaterialAct::Submit, {}, seen.version)), QStringLiteral("row_changed"));
}

void TestMaterialDesk::keepsFiles()
{
    PublicitySeason season;
    MaterialDesk desk(*season.office);
    const QString path = season.put(QStringLiteral("a.pdf"), "%PDF-1.7 one");
    const qint64 id =
        desk.add(QStringLiteral("A"), {QStringLiteral("标题"), {}, QStringLiteral("video")}, {path}).value();
    QCOMPARE(desk.byId(id)->files, 1);
    const qint64 file = desk.files(id)->first().id;
    QCOMPARE(refusal(desk.detach(id, file + 1)), QStringLiteral("row_changed"));
    QVERIFY(desk.detach(id, file));
    QCOMPARE(desk.byId(id)->files, 0);
    const QString empty = season.put(QStringLiteral("b.pdf"), "");
    QCOMPARE(refusal(desk.add(QStringLiteral("A"), {QStringLiteral("标题"), {}, {}}, {empty})),
             QStringLiteral("attachment_empty"));
    QCOMPARE(season.count("SELECT count(*) FROM material"), 1);
}

void TestMaterialDesk::refusesBadInput_data()
{
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("code");
    QTest::newRow("no school") << "X"
                               << "t"
                               << ""
                               << "unknown_school";
    QTest::newRow("no title") << "A"
                              << " "
                              << ""
                              << "field_missing";
    QTest::newRow("long title") << "A" << QString(201, QLatin1Char('t')) << ""
                                << "problems_found";
    QTest::newRow("control character") << "A"
                                       << "t\x1b[2J"
                                       << ""
                                       << "problems_found";
    QTest::newRow("unknown channel") << "A"
                                     << "t"
                                     << "pigeon"
                                     << "unknown_channel";
}

void TestMaterialDesk::refusesBadInput()
{
    QFETCH(QString, school);
    QFETCH(QString, title);
    QFETCH(QString, channel);
    QFETCH(QString, code);
    PublicitySeason season;
    QCOMPARE(refusal(MaterialDesk(*season.office).add(school, {title, {}, channel})), code);
    QCOMPARE(season.count("SELECT count(*) FROM material"), 0);
}

void TestMaterialDesk::knowsTheAuthority()
{
    PublicitySeason season;
    MaterialDesk desk(*season.office);
    QCOMPARE(desk.authorityOf(desk.byId(draft(season)).value()).value(), Role::CountyLabour);
    const qint64 urban = desk.add(QStringLiteral("U"), {QStringLiteral("标题"), {}, {}}).value();
    QCOMPARE(desk.authorityOf(desk.byId(urban).value()).value(), Role::MunicipalEducation);
}

void TestMaterialDesk::lets_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("approve");
    QTest::newRow("the school itself") << "school"
                                       << ""
                                       << "A"
                                       << ""
                                       << "role_needed";
    QTest::newRow("another school") << "school"
                                    << ""
                                    << "U"
                                    << "outside_school"
                                    << "role_needed";
    QTest::newRow("its authority") << "county-labour"
                                   << "430421"
                                   << ""
                                   << "role_needed"
                                   << "";
    QTest::newRow("the authority of another place") << "county-labour"
                                                    << "430405"
                                                    << ""
                                                    << "role_needed"
                                                    << "outside_district";
    QTest::newRow("the authority of other schools") << "municipal-education"
                                                    << ""
                                                    << ""
                                                    << "role_needed"
                                                    << "role_needed";
}

void TestMaterialDesk::lets()
{
    QFETCH(QString, role);
    QFETCH(QString, district);
    QFETCH(QString, school);
    QFETCH(QString, add);
    QFETCH(QString, approve);
    PostedOffice posted({role}, district, school);
    MaterialDesk desk(posted.seat());
    QCOMPARE(refusal(desk.add(QStringLiteral("A"), {QStringLiteral("标题"), {}, {}})), add);
    const Result<void> put = posted.seat().database().run(
        "INSERT INTO material (id, school_id, title, state, added) SELECT 99, id, 't', 'submitted', 1 FROM school"
        " WHERE code = 'A'");
    QVERIFY(put);
    QCOMPARE(refusal(desk.act(99, MaterialAct::Approve)), approve);
}

void TestMaterialDesk::showsStatesInWords()
{
    PublicitySeason season;
    MaterialDesk desk(*season.office);
    const qint64 first = draft(season);
    const qint64 second = draft(season);
    QVERIFY(desk.act(second, MaterialAct::Submit));
    const Result<Table> table = desk.table();
    QCOMPARE(table->ids, (std::vector<std::int64_t>{second, first})); // what waits comes first
    QCOMPARE(table->column(QStringLiteral("state")).text(0), QStringLiteral("submitted"));
    QCOMPARE(table->column(QStringLiteral("state")).tone(0), Tone::Warning);
    QCOMPARE(table->column(QStringLiteral("channel")).text(1), QStringLiteral("leaflet"));
}

QTEST_GUILESS_MAIN(TestMaterialDesk)
#include "tst_material_desk.moc"
