// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

namespace hengzhao::ui
{

namespace
{

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.ground);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.ground);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.ink);
    palette.setColor(QPalette::Highlight, tokens.accentSoft);
    palette.setColor(QPalette::HighlightedText, tokens.ink);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Light, tokens.card);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.neither);
    return palette;
}

/// Places of colours in the style sheet are written @name.
QString filledIn(QString sheet, const Tokens &tokens)
{
    const std::pair<const char *, QColor> places[] = {{"@onAccent", tokens.onAccent},
                                                      {"@accentSoft", tokens.accentSoft},
                                                      {"@accent", tokens.accent},
                                                      {"@ink", tokens.ink},
                                                      {"@muted", tokens.muted},
                                                      {"@line", tokens.line},
                                                      {"@ground", tokens.ground},
                                                      {"@card", tokens.card},
                                                      {"@badSoft", tokens.badSoft},
                                                      {"@bad", tokens.bad},
                                                      {"@neither", tokens.neither},
                                                      {"@neutralSoft", tokens.neutralSoft},
                                                      {"@goodSoft", tokens.goodSoft},
                                                      {"@good", tokens.good},
                                                      {"@warningSoft", tokens.warningSoft},
                                                      {"@warning", tokens.warning}};
    for (const auto &[place, colour] : places)
        sheet.replace(QLatin1String(place), colour.name());
    return sheet;
}

const char *const sheet = R"(
QFrame#card, QFrame#figure { background: @card; border: 1px solid @line; border-radius: 7px; }
QWidget#bar { background: @card; border-bottom: 1px solid @line; }
QFrame#inspection { background: @warningSoft; border-bottom: 1px solid @line; }
QWidget#places { background: @card; border-right: 1px solid @line; }
QStatusBar { background: @card; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: 0; }
QLabel#product { color: @accent; font-weight: 600; }
QLabel#title { font-weight: 600; }
QLabel#cardTitle { font-weight: 600; }
QLabel#muted, QLabel#sentence { color: @muted; }
QLabel#error { color: @bad; }
QLabel#photograph { border: 1px dashed @neither; border-radius: 6px; color: @muted; }
QFrame#verdict { background: @neutralSoft; border-radius: 7px; }
QFrame#verdict[tone="good"] { background: @goodSoft; }
QFrame#verdict[tone="warning"] { background: @warningSoft; }
QFrame#verdict[tone="bad"] { background: @badSoft; }
QLabel#verdictHead { font-weight: 600; color: @ink; }
QFrame#verdict[tone="good"] QLabel#verdictHead { color: @good; }
QFrame#verdict[tone="warning"] QLabel#verdictHead { color: @warning; }
QFrame#verdict[tone="bad"] QLabel#verdictHead { color: @bad; }
QPushButton { background: @card; border: 1px solid @line; border-radius: 6px; padding: 5px 12px; color: @ink; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled { color: @neither; }
QPushButton:checked { background: @accentSoft; border-color: @accent; color: @accent; }
QPushButton[main="true"] { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton[main="true"]:disabled { background: @neutralSoft; border-color: @line; color: @neither; }
QPushButton[main="true"]:focus { border: 2px solid @ink; }
QLineEdit, QPlainTextEdit, QTextBrowser { background: @card; border: 1px solid @line;
    border-radius: 5px; padding: 3px 6px; color: @ink; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit#scan { padding: 8px; border-radius: 7px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 2px 5px; }
QLineEdit[wrong="true"] { border: 2px solid @bad; background: @badSoft; padding: 2px 5px; }
QHeaderView QLineEdit { padding: 1px 4px; border-radius: 4px; }
QHeaderView QLineEdit:focus { padding: 0 3px; }
QHeaderView QLineEdit[wrong="true"] { padding: 0 3px; }
QTableView { background: @card; border: 0; gridline-color: @line; selection-background-color: @accentSoft;
    selection-color: @ink; }
QHeaderView { background: @ground; }
QHeaderView::section { background: @ground; border: 0; border-bottom: 1px solid @line; padding: 5px 8px; color: @muted; }
QListView#places { background: @card; border: 0; outline: 0; }
QListView#places::item { padding: 6px 16px; border-left: 3px solid transparent; color: @ink; }
QListView#places::item:selected { background: @accentSoft; border-left: 3px solid @accent; color: @accent; }
QListView#places::item:disabled { color: @muted; }
QListView#entries { background: @card; border: 0; outline: 0; }
QListView#entries::item { padding: 5px 12px; border-bottom: 1px solid @line; color: @ink; }
QListView#entries::item:selected { background: @accentSoft; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 4px; }
QSplitter::handle { background: transparent; }
QMenu { background: @card; border: 1px solid @line; }
QMenu::item { padding: 5px 24px 5px 12px; }
QMenu::item:selected { background: @accentSoft; color: @ink; }
QProgressBar { border: 1px solid @line; border-radius: 4px; background: @ground; text-align: center; max-height: 14px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 5px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @neither; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 5px; min-width: 32px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: @neither; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QTabBar::tab { padding: 5px 14px; border: 0; border-bottom: 2px solid transparent; color: @muted; }
QTabBar::tab:selected { border-bottom: 2px solid @accent; color: @accent; }
QTabWidget::pane { border: 0; }
)";

QFont fontOf(int points)
{
    const QStringList families = QFontDatabase::families();
    for (const char *family : {"Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC", "WenQuanYi Zen Hei"}) {
        if (families.contains(QLatin1String(family)))
            return QFont(QLatin1String(family), points);
    }
    QFont font = QApplication::font();
    font.setPointSize(points);
    return font;
}

} // namespace

void dress(QApplication &application, Brightness brightness, int fontPoints)
{
    const Tokens &tokens = brightness == Brightness::Dark ? darkTokens() : lightTokens();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(tokens));
    QApplication::setFont(fontOf(fontPoints));
    application.setStyleSheet(filledIn(QLatin1String(sheet), tokens));
}

} // namespace hengzhao::ui
