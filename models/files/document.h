// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace hengzhao::files
{

/// Paper a document is printed on, in points.
struct Sheet {
    double width = 0;
    double height = 0;
    double margin = 0;
};
constexpr Sheet a4Sheet{595.28, 841.89, 48};
constexpr Sheet a3Sheet{841.89, 1190.55, 48};
constexpr Sheet a5Sheet{419.53, 595.28, 34};

/// The same paper laid across.
[[nodiscard]] constexpr Sheet across(const Sheet &sheet)
{
    return {sheet.height, sheet.width, sheet.margin};
}

enum class TextAlign { Left, Centre, Right };

/// A title of the first to third level. One with an anchor can be referred to, and stands in the outline of the file.
struct Heading {
    QString text;
    int level = 1;
    QString anchor = {};
};

struct Paragraph {
    QString text;
    /// Of the document's letters.
    double scale = 1;
    bool isBold = false;
    bool isMuted = false;
    TextAlign align = TextAlign::Left;
    /// Of its first line, in letters.
    double indent = 0;
};

/// Names and values, side by side in columns. A wide one takes a whole line.
struct Fact {
    QString name;
    QString value;
    bool isWide = false;
};
struct Facts {
    QList<Fact> facts;
    int columns = 2;
};

/// A table as wide as the page, its titles repeated on every page it runs over. No cell is cut: it is as high as it
/// needs to be.
struct TableBlock {
    struct Column {
        QString title;
        /// Its part of the width, against the others'.
        double weight = 1;
        TextAlign align = TextAlign::Left;
    };
    QList<Column> columns;
    QList<QStringList> rows;
    /// With lines between the columns too, as forms and registers have them.
    bool isBoxed = false;
};

/// Boxes of a form: names on a ground, values beside them. One with a larger share reaches over several columns; the
/// last of a row reaches to the edge.
struct Field {
    QString name;
    QString value;
    int share = 1;
    /// Room for what is written by hand, in lines.
    int lines = 1;
    /// At the lower right of the box: who is to sign or to put a seal there.
    QString closing = {};
};
struct FieldGrid {
    QList<Field> fields;
    int columns = 2;
};

/// Places to sign or to put a seal, side by side: a name, and a rule to write on. What is known stands on the rule.
struct Signature {
    QString name;
    QString known = {};
};
struct Signatures {
    QList<Signature> signatures;
    int columns = 2;
    /// Room above the rule, in lines.
    double lines = 2;
};

/// A square of dots, dark or light, row by row: a QR code as its maker hands it over.
struct BitMatrix {
    int side = 0;
    QList<bool> isDark;
};
/// Dots drawn as areas, sharp at any size, with the light edge that readers of QR codes need.
struct Picture {
    BitMatrix bits;
    /// Edge included, in points: three centimetres.
    double width = 85;
    TextAlign align = TextAlign::Left;
    /// Beside it, on the side away from the margin; below it where it stands in the middle.
    QString text = {};
};

/// Lines with something at their right: the page of an anchor, or a text.
struct Entry {
    QString text;
    QString anchor = {};
    QString right = {};
    /// In letters.
    double indent = 0;
    bool isBold = false;
};
struct Entries {
    QList<Entry> entries;
    int columns = 1;
};

/// Bars that lie across the page, a name before and a figure behind each. Kinds of bars differ by their grey, as pages
/// are copied; a value that is not there has no bar.
struct BarBlock {
    struct Row {
        QString name;
        /// One a kind.
        QList<std::optional<double>> values;
        /// What stands behind the bars.
        QString text;
    };
    /// A line across all bars, such as a target.
    struct Mark {
        QString name;
        double place = 0;
    };
    QStringList kinds;
    QList<Row> rows;
    QList<Mark> marks = {};
    /// Bars that make a whole stand one behind the other.
    bool isStacked = false;
};

/// Figures over a scale that runs across the page, such as years, days or totals: columns that touch, or a line a kind,
/// parted where a value is not there. Lines differ by stroke and point, as pages are copied.
struct PlotBlock {
    struct Series {
        QString name;
        /// One a place.
        QList<std::optional<double>> values;
        /// What stands at the points; empty for nothing.
        QStringList texts = {};
    };
    /// An upright line, its place counted in places from the middle of the first.
    struct Mark {
        QString name;
        double place = 0;
    };
    /// What the figures are counted in, at the head of their scale.
    QString unit;
    /// From left to right.
    QStringList places;
    QList<Series> series;
    QList<Mark> marks = {};
    bool areColumns = false;
    /// Persons come whole: no step of the scale is smaller than one.
    bool areWhole = false;
};

struct Gap {
    double lines = 1;
};

using Block = std::variant<Heading, Paragraph, Facts, FieldGrid, TableBlock, Entries, Signatures, Picture, BarBlock,
                           PlotBlock, Gap>;

/// Blocks that belong together.
struct DocumentPart {
    enum class Start {
        /// Where the one before ended.
        Here,
        /// On a new page where it does not fit on the rest of this one.
        Together,
        NewPage,
    };

    Start start = Start::Here;
    QList<Block> blocks = {};
};

/// What is to be printed, as its writer thinks of it; where it stands on which page is the layout's work.
struct Document {
    QString title;
    Sheet sheet = a4Sheet;
    /// Of the plain letters.
    double points = 9.5;
    /// From one line of a paragraph to the next, against the letters' own: letters and notices are set wider.
    double spacing = 1;
    /// At the top of every page but a cover.
    QString head = {};
    /// At the foot of every page but a cover; %1 is the page, %2 how many there are.
    QString foot = {};
    /// Large and pale across every page, and small at its top; empty for none.
    QString watermark = {};
    /// The first page is one.
    bool hasCover = false;
    QList<DocumentPart> parts = {};
};

} // namespace hengzhao::files
