// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/document.h"
#include "models/files/document_letters.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace hengzhao::files
{

/// What stands where on each page of a document, in points from the top left corner.
struct LaidDocument {
    /// One line of text. With an anchor the anchor's page stands there instead, at the right end of the room.
    struct Mark {
        double x = 0;
        double y = 0;
        double room = 0;
        double points = 0;
        bool isBold = false;
        double grey = 0;
        QByteArray text = {};
        QString anchor = {};
        TextAlign align = TextAlign::Left;
    };
    struct Stroke {
        double x1 = 0;
        double y1 = 0;
        double x2 = 0;
        double y2 = 0;
        double thickness = 0.5;
        double grey = 0;
        bool isDotted = false;
    };
    struct Ground {
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        double grey = 0;
    };
    struct Dots {
        double x = 0;
        double y = 0;
        double width = 0;
        BitMatrix bits = {};
    };
    struct Page {
        std::vector<Mark> marks;
        std::vector<Stroke> strokes;
        std::vector<Ground> grounds;
        std::vector<Dots> dots;
    };
    struct OutlineEntry {
        QString text;
        int level = 1;
        qsizetype page = 0;
    };

    [[nodiscard]] qsizetype pageCount() const { return static_cast<qsizetype>(pages.size()); }

    QString title;
    Sheet sheet;
    double points = 0;
    QString head;
    QString foot;
    QString watermark;
    bool hasCover = false;
    DocumentLetters letters = {};
    std::vector<Page> pages = {};
    QHash<QString, qsizetype> anchors = {};
    std::vector<OutlineEntry> outline = {};
};

} // namespace hengzhao::files
