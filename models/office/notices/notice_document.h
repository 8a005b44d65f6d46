// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/files/document.h"
#include "models/store/notice_store.h"

#include <QDate>

namespace hengzhao::office
{

/// What all notices of a print share.
struct NoticeSeason {
    QString city;
    int year = 0;
    QDate day;
};

/// One notice as it is to be printed.
struct PrintedNotice {
    store::Admitted admitted;
    /// With its signature, where the season signs. Without a number it is a sample.
    NoticeCode code;
    /// The first print, or which one after it.
    int copy = 1;
};

/// The paper that notices are printed on, a page each: empty yet.
[[nodiscard]] files::Document noticeDocument();
/// One page of it. Refused where its code is longer than a QR code can hold.
[[nodiscard]] Result<files::DocumentPart> noticePart(const PrintedNotice &notice, const NoticeSeason &season);

} // namespace hengzhao::office
