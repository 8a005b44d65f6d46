// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/booklet/booklet_document.h"

#include "models/domain/milestone.h"
#include "models/office/booklet/school_part.h"
#include "models/wording/booklet_words.h"
#include "models/wording/calendar_words.h"
#include "models/wording/phrase.h"
#include "models/wording/term_words.h"

#include <QCollator>
#include <QMap>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

using files::Document;
using files::DocumentPart;
using files::Entries;
using files::Entry;
using files::Fact;
using files::Heading;
using files::Paragraph;
using files::TextAlign;
using store::BookletSchool;
using wording::BookletPhrase;

/// How far the schools of a group stand in from its title, in letters.
constexpr double indentOfSchools = 1;

bool isAllPublished(const QList<BookletSchool> &schools)
{
    return std::all_of(schools.begin(), schools.end(), [](const BookletSchool &one) { return one.isPublished(); });
}

QString headOf(const RuleBook &book, BookletPhrase title)
{
    return QStringLiteral("%1 %2 · %3").arg(book.cityName(), QString::number(book.year()), wording::word(title));
}

Document emptyDocument(const RuleBook &book, BookletPhrase title, const QList<BookletSchool> &schools)
{
    Document document;
    document.title = headOf(book, title);
    document.head = document.title;
    document.foot = wording::word(BookletPhrase::PageOfPages);
    if (!isAllPublished(schools))
        document.watermark = wording::word(BookletPhrase::Draft);
    return document;
}

QList<Fact> telephonesOf(const RuleBook &book)
{
    QList<Fact> facts;
    for (const Telephone &telephone : book.telephones())
        facts.append({telephone.organisation, telephone.phone});
    return facts;
}

Entries asEntries(const QList<Fact> &facts)
{
    Entries entries;
    for (const Fact &fact : facts)
        entries.entries.append({fact.name, {}, fact.value});
    return entries;
}

void addTelephones(DocumentPart &part, const RuleBook &book)
{
    if (book.telephones().isEmpty())
        return;
    part.blocks.append(Heading{wording::word(BookletPhrase::Telephones), 3});
    part.blocks.append(asEntries(telephonesOf(book)));
}

DocumentPart coverOf(const RuleBook &book, const QList<BookletSchool> &schools)
{
    qsizetype programs = 0;
    for (const BookletSchool &school : schools)
        programs += school.programs.size();
    const QString count = wording::word(BookletPhrase::SchoolCount).arg(schools.size()).arg(programs);
    DocumentPart cover;
    cover.blocks = {
        files::Gap{12},
        Paragraph{QStringLiteral("%1 %2").arg(book.cityName()).arg(book.year()), 2, false, false, TextAlign::Centre},
        files::Gap{1},
        Paragraph{wording::word(BookletPhrase::BookletTitle), 2.8, true, false, TextAlign::Centre},
        files::Gap{1.5},
        Paragraph{count, 1.2, false, true, TextAlign::Centre},
        files::Gap{10},
        Paragraph{wording::issuingOffice(book), 1.4, false, false, TextAlign::Centre},
        files::Gap{4}};
    addTelephones(cover, book);
    return cover;
}

/// Schools under the title of their group, groups in the order they come in.
template <typename GroupOf>
Entries grouped(const QList<BookletSchool> &schools, GroupOf groupOf, int columns)
{
    QStringList order;
    QMap<QString, QList<Entry>> groups;
    for (const BookletSchool &school : schools) {
        const QString group = groupOf(school);
        if (!order.contains(group))
            order.append(group);
        groups[group].append(
            {codeAndName(school), anchorOf(school.school.code.text()), school.school.recruitingCode, indentOfSchools});
    }
    Entries entries{{}, columns};
    for (const QString &group : std::as_const(order)) {
        entries.entries.append({group, {}, {}, 0, true});
        entries.entries.append(groups[group]);
    }
    return entries;
}

/// Districts by code, what lies outside the city last.
QList<BookletSchool> byPlace(QList<BookletSchool> schools)
{
    std::stable_sort(schools.begin(), schools.end(), [](const BookletSchool &left, const BookletSchool &right) {
        const auto key = [](const BookletSchool &one) {
            return std::pair(one.school.category == SchoolCategory::Outside, one.school.districtCode);
        };
        return key(left) < key(right);
    });
    return schools;
}

Entries byProgram(const QList<BookletSchool> &schools)
{
    QMap<QString, QList<Entry>> programs;
    for (const BookletSchool &school : schools) {
        for (const Program &program : school.programs) {
            QList<Entry> &entries = programs[program.name];
            // The same name under two codes is one to who looks for it.
            if (entries.isEmpty() || entries.last().anchor != anchorOf(school.school.code.text()))
                entries.append({codeAndName(school), anchorOf(school.school.code.text()), {}, indentOfSchools});
        }
    }
    QStringList names = programs.keys();
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::stable_sort(names.begin(), names.end(), collator);
    Entries index{{}, 2};
    for (const QString &name : std::as_const(names)) {
        index.entries.append({name, {}, {}, 0, true});
        index.entries.append(programs[name]);
    }
    return index;
}

DocumentPart pageOf(BookletPhrase title, const Entries &entries)
{
    const QString text = wording::word(title);
    return {DocumentPart::Start::NewPage, {Heading{text, 1, text}, entries}};
}

QString daysOf(const Window &days)
{
    const QString from = days.from.toString(Qt::ISODate);
    return days.from == days.to ? from : from + QStringLiteral(" – ") + days.to.toString(Qt::ISODate);
}

/// The dates families have to know: windows of the rule book, and when each batch is run and confirmed.
QList<Fact> datesOf(const RuleBook &book)
{
    QList<Fact> dates;
    for (const Milestone &milestone : milestones(book)) {
        const bool isForFamilies =
            milestone.kind == Milestone::Kind::RunBy || milestone.kind == Milestone::Kind::ConfirmBy ||
            (milestone.kind == Milestone::Kind::Window && milestone.window != QLatin1String("filing_deadline"));
        if (isForFamilies)
            dates.append({wording::word(milestone), daysOf(milestone.days)});
    }
    return dates;
}

} // namespace

Document bookletDocument(const RuleBook &book, const QList<BookletSchool> &schools)
{
    Document document = emptyDocument(book, BookletPhrase::BookletTitle, schools);
    document.hasCover = true;
    document.parts.append(coverOf(book, schools));
    document.parts.append(pageOf(
        BookletPhrase::Contents,
        grouped(
            schools, [](const BookletSchool &one) { return wording::capitalised(wording::word(one.school.category)); },
            1)));
    std::optional<SchoolCategory> category;
    for (const BookletSchool &school : schools) {
        DocumentPart part = schoolPart(school);
        if (category != school.school.category) {
            category = school.school.category;
            const QString title = wording::capitalised(wording::word(*category));
            part.start = DocumentPart::Start::NewPage;
            part.blocks.prepend(Heading{title, 1, title});
        }
        document.parts.append(part);
    }
    document.parts.append(pageOf(BookletPhrase::IndexByDistrict, grouped(byPlace(schools), placeOf, 2)));
    document.parts.append(pageOf(BookletPhrase::IndexByProgram, byProgram(schools)));
    return document;
}

Document sheetDocument(const RuleBook &book, const BookletSchool &school)
{
    Document document = emptyDocument(book, BookletPhrase::SheetTitle, {school});
    document.parts.append(schoolPart(school));
    DocumentPart foot;
    addTelephones(foot, book);
    foot.blocks.append(Paragraph{wording::issuingOffice(book), 1, false, true, TextAlign::Right});
    document.parts.append(foot);
    return document;
}

Document posterDocument(const RuleBook &book, const QList<BookletSchool> &schools, double points, int columns)
{
    Document document = emptyDocument(book, BookletPhrase::BookletTitle, schools);
    document.sheet = files::a3Sheet;
    document.points = points;
    document.foot = wording::issuingOffice(book);
    document.head.clear();
    DocumentPart part;
    const QString title = wording::word(BookletPhrase::PosterTitle).arg(QString::number(book.year()), book.cityName());
    constexpr double titlePoints = 34;
    part.blocks = {Paragraph{title, titlePoints / points, true, false, TextAlign::Centre},
                   Heading{wording::word(BookletPhrase::Dates), 2}, asEntries(datesOf(book))};
    if (!book.telephones().isEmpty()) {
        part.blocks.append(Heading{wording::word(BookletPhrase::Telephones), 2});
        part.blocks.append(asEntries(telephonesOf(book)));
    }
    part.blocks.append(Heading{wording::word(BookletPhrase::Schools), 2});
    Entries table = grouped(byPlace(schools), placeOf, columns);
    for (Entry &entry : table.entries)
        entry.anchor.clear(); // on one page there is nothing to turn to: the recruiting code stands there
    part.blocks.append(table);
    document.parts.append(part);
    return document;
}

} // namespace hengzhao::office
