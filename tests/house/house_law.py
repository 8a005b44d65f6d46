#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The law of the house: which room may include and link what.

usage: house_law.py [--qt-headers FOLDER] ROOT

Prints every breach as "file:line: what is wrong" and exits with 1 if there is one.
The compiler cannot do this alone: a target that links Qt6::Core only still finds <QtWidgets/QLabel>.
"""

import argparse
import functools
import pathlib
import posixpath
import re
import sys
from dataclasses import dataclass

# Each room and the rooms it may lean on. What is not named here is not allowed.
ALLOWED_ROOMS = {
    "domain": set(),
    "wording": {"domain"},
    "admission": {"domain"},
    "figures": {"domain"},
    "vault": {"domain", "wording", "admission", "figures"},
    "files": {"domain", "wording", "admission", "figures"},
    "store": {"domain", "wording", "admission", "figures", "vault", "files"},
    "office": {"domain", "wording", "admission", "figures", "vault", "files", "store"},
    "tables": {"domain", "wording", "admission", "figures", "office"},
    "ui": {"domain", "wording", "admission", "figures", "office", "tables"},
    "app": {"domain", "wording", "admission", "figures", "vault", "files", "store", "office", "tables", "ui"},
}

# Foreign headers and libraries that only some rooms may name. A family not named here is free.
ALLOWED_FAMILIES = {
    "SQL": {"store"},
    "widgets": {"ui", "app"},
    "GUI": {"files", "tables", "ui", "app"},
    "cryptography": {"vault"},
    "file formats": {"files"},
}

# Digests belong to the domain: candidates' lots and certificates are made of them.
EXCEPTIONS = {("models/domain/digest.cpp", "cryptography")}

FAMILY_OF_QT_MODULE = {
    "QtSql": "SQL",
    "QtWidgets": "widgets",
    "QtPrintSupport": "widgets",
    "QtOpenGLWidgets": "widgets",
    "QtSvgWidgets": "widgets",
    "QtCharts": "widgets",
    "QtUiTools": "widgets",
    "QtUiPlugin": "widgets",
    "QtDesigner": "widgets",
    "QtGui": "GUI",
    "QtOpenGL": "GUI",
    "QtSvg": "GUI",
}

FAMILY_OF_HEADER = [
    (re.compile(r"sqlite3(ext)?\.h|(.*/)?libpq(-fe|-fs|/.*)?\.h|libpq/.*|postgresql/.*|pg_config.*\.h|postgres_ext\.h"), "SQL"),
    (re.compile(r"openssl/.*|sodium\.h|sodium/.*"), "cryptography"),
    (re.compile(r"qcustomplot\.h", re.IGNORECASE), "widgets"),
    (re.compile(r"zip(conf)?\.h|xlsxwriter(\.h|/.*)"), "file formats"),
]

FAMILY_OF_LIBRARY = [
    (re.compile(r"Qt6?::Sql|SQLite3?::\w+|sqlite3|PostgreSQL::\w+|libpq|pq"), "SQL"),
    (re.compile(r"Qt6?::(Widgets|PrintSupport|OpenGLWidgets|SvgWidgets|Charts|UiTools)|QCustomPlot\w*(::\w+)?"), "widgets"),
    (re.compile(r"Qt6?::(Gui|OpenGL|Svg)"), "GUI"),
    (re.compile(r"OpenSSL::\w+|ssl|crypto|sodium|\w*sodium\w*::\w+|PkgConfig::SODIUM"), "cryptography"),
    (re.compile(r"(libzip|PkgConfig)::(lib)?zip|(lib)?zip|(PkgConfig::)?(lib)?xlsxwriter", re.IGNORECASE), "file formats"),
]
# The one file with digests needs its library.
LIBRARY_EXCEPTIONS = {("domain", "cryptography")}

# Where Qt's own headers are not at hand, these names are known. Real headers are read where they are.
KNOWN_QT_HEADERS = {
    "QtSql": """QSql QSqlDatabase QSqlDriver QSqlDriverCreator QSqlDriverCreatorBase QSqlDriverPlugin QSqlError QSqlField
        QSqlIndex QSqlQuery QSqlQueryModel QSqlRecord QSqlRelation QSqlRelationalDelegate QSqlRelationalTableModel
        QSqlResult QSqlTableModel""",
    "QtWidgets": """QAbstractButton QAbstractItemDelegate QAbstractItemView QAbstractScrollArea QAbstractSpinBox QApplication
        QBoxLayout QButtonGroup QCalendarWidget QCheckBox QComboBox QCommandLinkButton QCompleter QDataWidgetMapper
        QDateEdit QDateTimeEdit QDialog QDialogButtonBox QDockWidget QDoubleSpinBox QErrorMessage QFileDialog
        QFileIconProvider QFontComboBox QFontDialog QFormLayout QFrame QGraphicsItem QGraphicsScene QGraphicsView
        QGridLayout QGroupBox QHBoxLayout QHeaderView QInputDialog QItemDelegate QItemEditorFactory QKeySequenceEdit
        QLabel QLayout QLCDNumber QLineEdit QListView QListWidget QMainWindow QMdiArea QMenu QMenuBar QMessageBox
        QPlainTextEdit QProgressBar QProgressDialog QPushButton QRadioButton QScrollArea QScrollBar QSizePolicy QSlider
        QSpinBox QSplashScreen QSplitter QStackedLayout QStackedWidget QStatusBar QStyle QStyledItemDelegate
        QStyleFactory QStyleOption QStylePainter QSystemTrayIcon QTabBar QTableView QTableWidget QTabWidget QTextBrowser
        QTextEdit QTimeEdit QToolBar QToolBox QToolButton QToolTip QTreeView QTreeWidget QUndoView QVBoxLayout
        QWhatsThis QWidget QWidgetAction QWizard""",
    "QtGui": """QAccessible QAction QActionGroup QBitmap QBrush QClipboard QCloseEvent QColor QCursor QDesktopServices
        QDoubleValidator QDrag QFont QFontDatabase QFontMetrics QGradient QGuiApplication QIcon QImage QImageReader
        QImageWriter QInputMethod QIntValidator QKeyEvent QKeySequence QMatrix4x4 QMouseEvent QMovie QPageLayout
        QPageSize QPaintDevice QPaintEngine QPainter QPainterPath QPalette QPdfWriter QPen QPicture QPixmap QPolygon
        QRegion QRegularExpressionValidator QScreen QShortcut QStandardItem QStandardItemModel QStyleHints
        QSyntaxHighlighter QTextBlock QTextCharFormat QTextCursor QTextDocument QTextFormat QTextLayout QTextTable
        QTransform QUndoCommand QUndoGroup QUndoStack QValidator QVector2D QWheelEvent QWindow""",
    "QtPrintSupport": "QPrintDialog QPrinter QPrinterInfo QPrintPreviewDialog QPrintPreviewWidget",
    "QtSvg": "QSvgGenerator QSvgRenderer",
    "QtSvgWidgets": "QGraphicsSvgItem QSvgWidget",
    "QtNetwork": "QNetworkAccessManager QNetworkReply QTcpSocket QUdpSocket QLocalSocket QSslSocket",
}

# The domain is made of Qt Core only. Rooms whose results must not depend on the hour ask no clock.
CORE_ONLY = {"domain"}
FORBIDDEN_WORDS = [
    ({"domain"}, re.compile(r"\bQ_OBJECT\b|\bpublic\s+QObject\b"), "no QObject"),
    ({"domain"}, re.compile(r"(?<![\w.:>])(QObject::)?tr\s*\(|\bQCoreApplication::translate\b"), "no translated text"),
    (
        {"domain", "wording", "admission", "figures"},
        re.compile(r"\bcurrent(Date|Time|DateTime|DateTimeUtc|SecsSinceEpoch|MSecsSinceEpoch)\s*\(|\bsystem_clock\b"),
        "no clock: the caller says what day it is",
    ),
]

GENERATED = re.compile(r"(\w+\.moc|moc_\w+\.cpp|ui_\w+\.h)")


@dataclass(frozen=True)
class Breach:
    """One line that breaks the law."""

    file: str
    line: int
    words: str

    def __str__(self):
        return f"{self.file}:{self.line}: {self.words}"


@functools.lru_cache
def qt_modules(headers):
    """Every Qt header name, in lower case without its ending, to the modules it may mean."""
    modules = {}

    def add(name, module):
        key = name.lower().removesuffix(".h").removesuffix("_p")
        modules.setdefault(key, set()).add(module)

    for module, names in KNOWN_QT_HEADERS.items():
        add(module, module)
        for name in names.split():
            add(name, module)
    if headers:
        for folder in sorted(pathlib.Path(headers).glob("Qt*")):
            if folder.is_dir():
                for header in folder.rglob("*"):
                    if header.is_file():
                        add(header.name, folder.name)
    return modules


def without_comments(text):
    """The text with comments blanked and spliced lines joined, line numbers kept."""
    spliced = re.sub(r"\\\r?\n", "\x00", text)
    pattern = re.compile(
        r'//[^\n]*|/\*.*?\*/|R"([^()\\\s]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL
    )

    def blank(match):
        token = match.group(0)
        if token.startswith("/"):
            return " " + "".join(c for c in token if c in "\n\x00")
        if token.startswith("R"):
            return '""' + "".join(c for c in token if c in "\n\x00")
        return token

    return pattern.sub(blank, spliced)


def directives(text):
    """Each include of a C++ file as (line, what follows the word include)."""
    found = []
    line = 1
    for raw in without_comments(text).split("\n"):
        joined = raw.replace("\x00", "")
        match = re.match(r"\s*(?:#|%:|\?\?=)\s*(?:include_next|include|import)\b\s*(.*?)\s*$", joined)
        match = match or re.match(r"\s*(?:export\s+)?import\s*([<\"].*?[>\"])\s*;", joined)
        if match:
            found.append((line, match.group(1)))
        line += 1 + raw.count("\x00")
    return found


def room_of(path):
    """The room a path from the root lies in; None outside the rooms."""
    parts = path.split("/")
    if parts[0] == "models" and len(parts) > 2:
        return parts[1]
    if parts[0] in ("ui", "app") and len(parts) > 1:
        return parts[0]
    return None


def family_of_header(name, modules):
    """The family of a foreign header, or None where anyone may include it."""
    for pattern, family in FAMILY_OF_HEADER:
        if pattern.fullmatch(name):
            return family
    folder, _, rest = name.partition("/")
    if folder in FAMILY_OF_QT_MODULE:
        return FAMILY_OF_QT_MODULE[folder]
    if folder.startswith("Qt") and rest:
        return None
    key = posixpath.basename(name).lower().removesuffix(".h").removesuffix("_p")
    candidates = modules.get(key, set())
    # A name that a permitted module has too (QtCore's forwards) is taken for the permitted one.
    if not candidates or any(module not in FAMILY_OF_QT_MODULE for module in candidates):
        return None
    return FAMILY_OF_QT_MODULE[sorted(candidates)[0]]


def is_foreign_qt_module(name, modules):
    """Whether a header belongs to a Qt module other than QtCore."""
    folder, _, rest = name.partition("/")
    if folder.startswith("Qt") and rest:
        return folder != "QtCore"
    key = posixpath.basename(name).lower().removesuffix(".h").removesuffix("_p")
    candidates = modules.get(key, set())
    return bool(candidates) and "QtCore" not in candidates


class Law:
    """Checks one tree."""

    def __init__(self, root, qt_headers=None):
        self.root = pathlib.Path(root)
        self.modules = qt_modules(qt_headers)
        self.breaches = []
        self.walked = 0

    def check(self):
        """All breaches, in the order of the files."""
        for top in ("app", "models", "ui"):
            for path in sorted((self.root / top).rglob("*")):
                name = path.relative_to(self.root).as_posix()
                if path.is_symlink():
                    self.add(name, 1, "a symbolic link could bring one room's file into another")
                elif path.is_file():
                    self.check_file(path, name)
        return self.breaches

    def add(self, file, line, words):
        self.breaches.append(Breach(file, line, words))

    def check_file(self, path, name):
        is_build_file = path.name == "CMakeLists.txt" or path.suffix == ".cmake"
        is_code = path.suffix in (".h", ".hpp", ".hh", ".cpp", ".cc", ".cxx", ".inc", ".ipp")
        if not is_build_file and not is_code:
            return
        room = room_of(name)
        if room is None:
            if is_code:
                self.add(name, 1, "stands in no room")
            return
        if room not in ALLOWED_ROOMS:
            self.add(name, 1, f"{room} is no room of the house")
            return
        text = path.read_text(encoding="utf-8", errors="replace")
        self.walked += 1
        if is_build_file:
            self.check_build_file(name, room, text)
        else:
            for line, target in directives(text):
                self.check_include(name, room, line, target)
            self.check_words(name, room, text)

    def check_include(self, file, room, line, target):
        match = re.match(r'<([^>]+)>|"([^"]+)"', target)
        if not match:
            self.add(file, line, f"an include that cannot be read: {target}")
            return
        header = match.group(1) or match.group(2)
        is_quoted = match.group(2) is not None
        top = header.split("/")[0]
        if ".." in header.split("/") or "." in header.split("/"):
            self.add(file, line, f"{header}: includes go by the full path from the root")
            return
        if top in ("models", "ui", "app", "tests"):
            self.check_room(file, room, line, header)
            return
        family = family_of_header(header, self.modules)
        if family is not None:
            self.check_family(file, room, line, header, family)
        elif room in CORE_ONLY and is_foreign_qt_module(header, self.modules):
            self.add(file, line, f"{room} may include no Qt module but QtCore ({header})")
        elif is_quoted and not GENERATED.fullmatch(header):
            self.add(file, line, f"{header}: includes go by the full path from the root")

    def check_room(self, file, room, line, header):
        other = room_of(header)
        if header.startswith("tests/"):
            self.add(file, line, f"{room} may not include tests")
        elif other not in ALLOWED_ROOMS:
            self.add(file, line, f"{header} stands in no room")
        elif other != room and other not in ALLOWED_ROOMS[room]:
            self.add(file, line, f"{room} may not include {other} ({header})")

    def check_family(self, file, room, line, header, family):
        if room not in ALLOWED_FAMILIES[family] and (file, family) not in EXCEPTIONS:
            self.add(file, line, f"{room} may not include {family} ({header})")

    def check_words(self, file, room, text):
        lines = without_comments(text).replace("\x00", "\n").split("\n")
        for rooms, pattern, words in FORBIDDEN_WORDS:
            if room in rooms:
                for line, content in enumerate(lines, start=1):
                    if pattern.search(content):
                        self.add(file, line, f"{room}: {words}")

    def check_build_file(self, file, room, text):
        for line, words in enumerate(text.split("\n"), start=1):
            for token in re.findall(r"[^\s()\"$<>;{}]+", words.partition("#")[0]):
                self.check_link_token(file, room, line, token)

    def check_link_token(self, file, room, line, token):
        match = re.fullmatch(r"(?:Hengzhao::|hengzhao_)(\w+)", token)
        if match and match.group(1) in ALLOWED_ROOMS:
            other = match.group(1)
            if other != room and other not in ALLOWED_ROOMS[room]:
                self.add(file, line, f"{room} may not link {other}")
            return
        if ".." in token.split("/") or (re.search(r"\.(cpp|h)$", token) and token.startswith(("models/", "ui/", "app/"))):
            self.add(file, line, f"{token}: a room is built of its own files")
            return
        for pattern, family in FAMILY_OF_LIBRARY:
            if pattern.fullmatch(token):
                if room not in ALLOWED_FAMILIES[family] and (room, family) not in LIBRARY_EXCEPTIONS:
                    self.add(file, line, f"{room} may not link {family} ({token})")
                return


def main():
    parser = argparse.ArgumentParser(description="Checks which room includes and links what.")
    parser.add_argument("--qt-headers", help="folder with QtCore, QtSql, ...")
    parser.add_argument("root")
    arguments = parser.parse_args()
    law = Law(arguments.root, arguments.qt_headers)
    breaches = law.check()
    for breach in breaches:
        print(breach)
    if law.walked == 0:
        print(f"{arguments.root}: no file of any room found")
        return 1
    print(f"{law.walked} files walked, {len(breaches)} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
