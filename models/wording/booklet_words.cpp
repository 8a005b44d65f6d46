// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/booklet_words.h"

#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

using Booklet = BookletPhrase;

constexpr std::array bookletPhrases = {
    Phrase<Booklet>{Booklet::BookletTitle,
                    QT_TRANSLATE_NOOP("booklet", "Schools qualified to recruit for vocational education")},
    Phrase<Booklet>{Booklet::SheetTitle, QT_TRANSLATE_NOOP("booklet", "Qualification to recruit")},
    Phrase<Booklet>{Booklet::PosterTitle, QT_TRANSLATE_NOOP("booklet", "%1: vocational schools recruiting in %2")},
    Phrase<Booklet>{Booklet::Draft, QT_TRANSLATE_NOOP("booklet", "Draft, not published")},
    Phrase<Booklet>{Booklet::PageOfPages, QT_TRANSLATE_NOOP("booklet", "page %1 of %2")},
    Phrase<Booklet>{Booklet::Contents, QT_TRANSLATE_NOOP("booklet", "Contents")},
    Phrase<Booklet>{Booklet::IndexByDistrict, QT_TRANSLATE_NOOP("booklet", "Schools by district")},
    Phrase<Booklet>{Booklet::IndexByProgram, QT_TRANSLATE_NOOP("booklet", "Schools by program")},
    Phrase<Booklet>{Booklet::Telephones, QT_TRANSLATE_NOOP("booklet", "Advice and complaints")},
    Phrase<Booklet>{Booklet::Dates, QT_TRANSLATE_NOOP("booklet", "Dates")},
    Phrase<Booklet>{Booklet::Schools, QT_TRANSLATE_NOOP("booklet", "Schools and their codes")},
    Phrase<Booklet>{Booklet::StudyMode, QT_TRANSLATE_NOOP("booklet", "Study mode")},
    Phrase<Booklet>{Booklet::ProvincialDocument, QT_TRANSLATE_NOOP("booklet", "Provincial document")},
    Phrase<Booklet>{Booklet::HomeApproval, QT_TRANSLATE_NOOP("booklet", "Home approval")},
    Phrase<Booklet>{Booklet::TuitionOfYear, QT_TRANSLATE_NOOP("booklet", "Tuition, yuan a year")},
    Phrase<Booklet>{Booklet::InterviewNeeded, QT_TRANSLATE_NOOP("booklet", "from %1")},
    Phrase<Booklet>{Booklet::NoProgram, QT_TRANSLATE_NOOP("booklet", "No program has been accepted.")},
    Phrase<Booklet>{Booklet::OutsideCity, QT_TRANSLATE_NOOP("booklet", "Outside the city")},
    Phrase<Booklet>{Booklet::SchoolCount, QT_TRANSLATE_NOOP("booklet", "%1 schools, %2 programs")},
};

constexpr std::array platformSides = {
    Phrase<PlatformSide>{PlatformSide::Platform, QT_TRANSLATE_NOOP("booklet", "on the platform only")},
    Phrase<PlatformSide>{PlatformSide::Ours, QT_TRANSLATE_NOOP("booklet", "here only")},
    Phrase<PlatformSide>{PlatformSide::Both, QT_TRANSLATE_NOOP("booklet", "differs")},
};

} // namespace

QString word(BookletPhrase phrase)
{
    return phraseOf(bookletPhrases, "booklet", phrase);
}

QString issuingOffice(const RuleBook &book)
{
    if (!book.issuingOffice().isEmpty())
        return book.issuingOffice();
    return QCoreApplication::translate("booklet", "Office for vocational admissions of %1").arg(book.cityName());
}

QString bookletWord(bool isIn, bool isStopped)
{
    if (isIn)
        return QCoreApplication::translate("booklet", "in it");
    return isStopped ? QCoreApplication::translate("booklet", "stopped")
                     : QCoreApplication::translate("booklet", "not in it");
}

QString word(PlatformSide side)
{
    return phraseOf(platformSides, "booklet", side);
}

} // namespace hengzhao::wording
