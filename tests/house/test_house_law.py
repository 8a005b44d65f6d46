#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants breaches of the house law in a temporary tree and sees that each is found, and nothing else."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import house_law

HERE = pathlib.Path(__file__).resolve().parent
QT_HEADERS = os.environ.get("HENGZHAO_QT_HEADERS")

# name of the row, file, its text, and a part of each breach expected ("line: words"), in order
FOUND = [
    ("domain leans to the right", "models/domain/score.h", '#include "models/store/database.h"',
     ["1: domain may not include store"]),
    ("wording uses admission", "models/wording/a.cpp", '\n#include "models/admission/match.h"\n',
     ["2: wording may not include admission"]),
    ("admission uses figures", "models/admission/a.cpp", '#include "models/figures/share.h"',
     ["1: admission may not include figures"]),
    ("figures uses admission", "models/figures/a.cpp", '#include "models/admission/match.h"',
     ["1: figures may not include admission"]),
    ("admission uses wording", "models/admission/a.cpp", '#include "models/wording/reason_words.h"',
     ["1: admission may not include wording"]),
    ("figures uses wording", "models/figures/a.cpp", '#include "models/wording/reason_words.h"',
     ["1: figures may not include wording"]),
    ("vault uses files", "models/vault/a.cpp", '#include "models/files/csv_reader.h"',
     ["1: vault may not include files"]),
    ("files uses vault", "models/files/a.cpp", '#include "models/vault/account.h"',
     ["1: files may not include vault"]),
    ("store calls a desk", "models/store/a.cpp", '#include "models/office/batch_desk.h"',
     ["1: store may not include office"]),
    ("tables read the store", "models/tables/a.cpp", '#include "models/store/database.h"',
     ["1: tables may not include store"]),
    ("tables read files", "models/tables/a.cpp", '#include "models/files/csv_reader.h"',
     ["1: tables may not include files"]),
    ("a page reads the store", "ui/plans/plan_page.cpp", '#include "models/store/plan_store.h"',
     ["1: ui may not include store"]),
    ("a page opens the vault", "ui/plans/plan_page.cpp", '#include "models/vault/account.h"',
     ["1: ui may not include vault"]),
    ("models show a page", "models/office/a.cpp", '#include "ui/plans/plan_page.h"',
     ["1: office may not include ui"]),
    ("models call the program", "models/office/a.cpp", '#include "app/cli/noun.h"',
     ["1: office may not include app"]),
    ("a page calls the program", "ui/frame/a.cpp", '#include "app/desktop/settings.h"',
     ["1: ui may not include app"]),
    ("a room includes its tests", "models/office/a.cpp", '#include "tests/office/city.h"',
     ["1: office may not include tests"]),
    ("a room that is none", "models/office/a.cpp", '#include "models/helpers/a.h"',
     ["1: models/helpers/a.h stands in no room"]),
    ("a folder that is no room", "models/helpers/a.h", "#pragma once",
     ["1: helpers is no room"]),
    ("a file outside the rooms", "models/loose.h", "#pragma once",
     ["1: stands in no room"]),
    ("angle brackets for a room", "models/domain/a.cpp", "#include <models/store/database.h>",
     ["1: domain may not include store"]),
    ("a path that climbs", "models/domain/a.cpp", '#include "../store/database.h"',
     ["1: ../store/database.h: includes go by the full path"]),
    ("a path that climbs on its way", "models/domain/a.cpp", '#include "models/domain/../store/database.h"',
     ["1: models/domain/../store/database.h: includes go by the full path"]),
    ("a path from the own folder", "models/domain/a.cpp", '#include "score.h"',
     ["1: score.h: includes go by the full path"]),
    ("a macro for a path", "models/domain/a.cpp", "#include HENGZHAO_HEADER",
     ["1: an include that cannot be read"]),
    ("blanks in the directive", "models/domain/a.cpp", '  #  include   "models/store/database.h" // why',
     ["1: domain may not include store"]),
    ("a comment before the name", "models/domain/a.cpp", '#include /* here */ "models/store/database.h"',
     ["1: domain may not include store"]),
    ("a spliced directive", "models/domain/a.cpp", '\n#inc\\\nlude "models/store/database.h"\n#include <QLabel>\n',
     ["2: domain may not include store", "4: domain may not include widgets"]),
    ("an imported header", "models/domain/a.cpp", "import <QLabel>;",
     ["1: domain may not include widgets"]),
    ("an include inside a condition", "models/domain/a.cpp", "#ifdef Q_OS_WIN\n#include <QSqlQuery>\n#endif\n",
     ["2: domain may not include SQL"]),
    ("after a long comment", "models/domain/a.cpp", "/* one\ntwo */\n#include <QSqlQuery>\n",
     ["3: domain may not include SQL"]),
    ("a file with Windows line ends", "models/domain/a.cpp", "#pragma once\r\n#include <QSqlQuery>\r\n",
     ["2: domain may not include SQL"]),
    ("Qt SQL by class in office", "models/office/a.cpp", "#include <QSqlQuery>",
     ["1: office may not include SQL"]),
    ("Qt SQL by module and class in app", "app/cli/a.cpp", "#include <QtSql/QSqlDatabase>",
     ["1: app may not include SQL"]),
    ("Qt SQL as a whole in ui", "ui/frame/a.cpp", "#include <QtSql>",
     ["1: ui may not include SQL"]),
    ("Qt SQL by its lower-case file", "models/tables/a.cpp", "#include <qsqlquery.h>",
     ["1: tables may not include SQL"]),
    ("Qt SQL in quotes", "models/tables/a.cpp", '#include "QSqlQuery"',
     ["1: tables may not include SQL"]),
    ("SQLite in office", "models/office/a.cpp", "#include <sqlite3.h>",
     ["1: office may not include SQL"]),
    ("SQLite in files", "models/files/a.cpp", "#include <sqlite3.h>",
     ["1: files may not include SQL"]),
    ("PostgreSQL in office", "models/office/a.cpp", "#include <libpq-fe.h>\n#include <postgresql/libpq-fe.h>\n",
     ["1: office may not include SQL", "2: office may not include SQL"]),
    ("workbooks in office", "models/office/a.cpp", "#include <xlsxwriter.h>\n#include <zip.h>\n",
     ["1: office may not include file formats", "2: office may not include file formats"]),
    ("parts of a workbook in ui", "ui/lists/a.cpp", "#include <xlsxwriter/worksheet.h>",
     ["1: ui may not include file formats"]),
    ("widgets by class in tables", "models/tables/a.cpp", "#include <QStyledItemDelegate>",
     ["1: tables may not include widgets"]),
    ("widgets by module and class in office", "models/office/a.cpp", "#include <QtWidgets/QLabel>",
     ["1: office may not include widgets"]),
    ("widgets by lower-case file in office", "models/office/a.cpp", "#include <QtWidgets/qlabel.h>",
     ["1: office may not include widgets"]),
    ("widgets as a whole in files", "models/files/a.cpp", "#include <QtWidgets>",
     ["1: files may not include widgets"]),
    ("printing widgets in files", "models/files/a.cpp", "#include <QPrinter>",
     ["1: files may not include widgets"]),
    ("GUI by class in office", "models/office/a.cpp", "#include <QColor>",
     ["1: office may not include GUI"]),
    ("GUI by module and class in store", "models/store/a.cpp", "#include <QtGui/QImage>",
     ["1: store may not include GUI"]),
    ("GUI in figures", "models/figures/a.cpp", "#include <QPainter>",
     ["1: figures may not include GUI"]),
    ("the network in domain", "models/domain/a.cpp", "#include <QtNetwork/QTcpSocket>",
     ["1: domain may include no Qt module but QtCore"]),
    ("the network by class in domain", "models/domain/a.cpp", "#include <QTcpSocket>",
     ["1: domain may include no Qt module but QtCore"]),
    ("a QObject in domain", "models/domain/a.h", "class Score : public QObject\n{\n    Q_OBJECT\n};\n",
     ["1: domain: no QObject", "3: domain: no QObject"]),
    ("translated text in domain", "models/domain/a.cpp", 'return tr("above the limit");',
     ["1: domain: no translated text"]),
    ("a clock in admission", "models/admission/a.cpp", "const auto now = QDateTime::currentDateTimeUtc();",
     ["1: admission: no clock"]),
    ("OpenSSL in files", "models/files/a.cpp", "#include <openssl/evp.h>",
     ["1: files may not include cryptography"]),
    ("OpenSSL elsewhere in domain", "models/domain/a.cpp", "#include <openssl/evp.h>",
     ["1: domain may not include cryptography"]),
    ("sodium in office", "models/office/a.cpp", "#include <sodium.h>",
     ["1: office may not include cryptography"]),
    ("sodium in app", "app/cli/a.cpp", "#include <sodium/crypto_sign.h>",
     ["1: app may not include cryptography"]),
    ("sodium linked as pkg-config calls it", "models/files/CMakeLists.txt",
     "target_link_libraries(hengzhao_files PRIVATE PkgConfig::SODIUM)\n", ["1: files may not link cryptography"]),
    ("a link to the right", "models/domain/CMakeLists.txt",
     "hengzhao_room(domain\n  SOURCES a.cpp\n  LINKS Qt6::Core Hengzhao::store)\n",
     ["3: domain may not link store"]),
    ("a private link to the right", "models/store/CMakeLists.txt",
     "hengzhao_room(store SOURCES a.cpp LINKS Hengzhao::domain\n  PRIVATE_LINKS Hengzhao::office)\n",
     ["2: store may not link office"]),
    ("a link by the library's own name", "models/domain/CMakeLists.txt",
     "hengzhao_room(domain SOURCES a.cpp)\ntarget_link_libraries(hengzhao_domain PRIVATE hengzhao_store)\n",
     ["2: domain may not link store"]),
    ("admission linked with wording", "models/admission/CMakeLists.txt",
     "hengzhao_room(admission SOURCES a.cpp LINKS Hengzhao::domain Hengzhao::wording)\n",
     ["1: admission may not link wording"]),
    ("pages linked with the store", "ui/CMakeLists.txt", "target_link_libraries(pages PRIVATE Hengzhao::store)\n",
     ["1: ui may not link store"]),
    ("a page's folder linked with the store", "ui/plans/CMakeLists.txt",
     "target_link_libraries(pages PRIVATE Hengzhao::store)\n",
     ["1: ui may not link store"]),
    ("Qt SQL linked outside store", "models/office/CMakeLists.txt", "hengzhao_room(office LINKS Qt6::Sql)\n",
     ["1: office may not link SQL"]),
    ("SQLite linked outside store", "models/files/CMakeLists.txt", "hengzhao_room(files LINKS SQLite::SQLite3)\n",
     ["1: files may not link SQL"]),
    ("widgets linked below ui", "models/tables/CMakeLists.txt", "hengzhao_room(tables LINKS Qt::Widgets)\n",
     ["1: tables may not link widgets"]),
    ("GUI linked in office", "models/office/CMakeLists.txt", "hengzhao_room(office LINKS Qt6::Gui)\n",
     ["1: office may not link GUI"]),
    ("OpenSSL linked in files", "models/files/CMakeLists.txt", "hengzhao_room(files LINKS OpenSSL::Crypto)\n",
     ["1: files may not link cryptography"]),
    ("another room's source", "models/office/CMakeLists.txt",
     "hengzhao_room(office SOURCES a.cpp ../store/database.cpp)\n",
     ["1: ../store/database.cpp: a room is built of its own files"]),
]

LAWFUL = [
    ("own room", "models/store/a.cpp", '#include "models/store/database.h"\n#include <QSqlQuery>\n#include <sqlite3.h>\n'),
    ("rooms to the left", "models/office/a.cpp",
     '#include "models/domain/score.h"\n#include "models/vault/account.h"\n#include "models/store/database.h"\n'),
    ("all rooms in app", "app/cli/a.cpp", '#include "models/store/database.h"\n#include "models/office/office.h"\n'),
    ("widgets in ui", "ui/frame/a.cpp", '#include <QtWidgets/QLabel>\n#include <QMainWindow>\n#include "ui_frame.h"\n'),
    ("GUI in tables", "models/tables/a.cpp", "#include <QColor>\n#include <QtGui/QFont>\n"),
    ("PDF in files", "models/files/a.cpp", "#include <QPdfWriter>\n"),
    ("digests in domain", "models/domain/digest.cpp", "#include <openssl/evp.h>\n"),
    ("workbooks in files", "models/files/a.cpp", "#include <xlsxwriter.h>\n#include <zip.h>\n"),
    ("cryptography in vault", "models/vault/a.cpp", "#include <openssl/evp.h>\n#include <sodium.h>\n"),
    ("Qt Core and the standard library", "models/domain/a.cpp",
     "#include <QString>\n#include <QtGlobal>\n#include <QtCore/QList>\n#include <tl/expected.hpp>\n#include <vector>\n"),
    ("a moc file", "models/office/a.cpp", '#include "a.moc"\n'),
    ("an include in a comment", "models/domain/a.cpp",
     '// #include <QSqlQuery>\n/* #include "models/store/database.h"\n#include <QLabel>\n*/\n'),
    ("an include in a text", "models/domain/a.cpp", 'auto text = R"(\n#include <QSqlQuery>\n)";\n'),
    ("a comment mark in a text", "models/store/a.cpp", 'auto text = "/*";\n#include <QSqlQuery>\nauto end = "*/";\n'),
    ("a number with digit marks", "models/domain/a.cpp", "constexpr int largest = 999'999;\nconstexpr char q = '\"';\n"),
    ("a method called tr-like", "models/domain/a.cpp", "const auto x = matrix.tr(); attr(1);\n"),
    ("links to the left", "models/office/CMakeLists.txt",
     "# not Qt6::Sql\nhengzhao_room(office SOURCES a.cpp LINKS Hengzhao::domain Hengzhao::store Qt6::Core)\n"),
    ("what the store links", "models/store/CMakeLists.txt",
     "hengzhao_room(store SOURCES a.cpp dialect/b.cpp LINKS Hengzhao::vault Qt6::Sql PRIVATE_LINKS SQLite::SQLite3)\n"),
]


class HouseLaw(unittest.TestCase):
    """Each row plants one file."""

    def breaches(self, file, text, qt_headers):
        with tempfile.TemporaryDirectory() as root:
            path = pathlib.Path(root, file)
            path.parent.mkdir(parents=True)
            path.write_bytes(text.encode())
            return house_law.Law(root, qt_headers).check()

    def check_found(self, qt_headers):
        for name, file, text, expected in FOUND:
            with self.subTest(name):
                breaches = self.breaches(file, text, qt_headers)
                self.assertEqual(len(breaches), len(expected), [str(breach) for breach in breaches])
                for breach, part in zip(breaches, expected):
                    self.assertTrue(str(breach).startswith(f"{file}:{part}"), str(breach))

    def check_lawful(self, qt_headers):
        for name, file, text in LAWFUL:
            with self.subTest(name):
                self.assertEqual([str(breach) for breach in self.breaches(file, text, qt_headers)], [])

    def test_breaches_with_known_names(self):
        self.check_found(None)

    def test_lawful_with_known_names(self):
        self.check_lawful(None)

    @unittest.skipUnless(QT_HEADERS, "Qt's headers are not at hand")
    def test_breaches_with_real_headers(self):
        self.check_found(QT_HEADERS)

    @unittest.skipUnless(QT_HEADERS, "Qt's headers are not at hand")
    def test_lawful_with_real_headers(self):
        self.check_lawful(QT_HEADERS)

    @unittest.skipUnless(QT_HEADERS, "Qt's headers are not at hand")
    def test_header_known_only_from_the_folder(self):
        # QColumnView stands in no list of this checker.
        self.assertEqual(self.breaches("models/office/a.cpp", "#include <QColumnView>", None), [])
        self.assertEqual(len(self.breaches("models/office/a.cpp", "#include <QColumnView>", QT_HEADERS)), 1)

    def test_symbolic_link(self):
        with tempfile.TemporaryDirectory() as root:
            pathlib.Path(root, "models/domain").mkdir(parents=True)
            os.symlink("../store/database.h", pathlib.Path(root, "models/domain/database.h"))
            words = [breach.words for breach in house_law.Law(root).check()]
            self.assertEqual(len(words), 1)
            self.assertIn("symbolic link", words[0])

    def test_law_names_every_room_once(self):
        order = ["domain", "wording", "admission", "figures", "vault", "files", "store", "office", "tables", "ui", "app"]
        self.assertEqual(list(house_law.ALLOWED_ROOMS), order)
        for place, room in enumerate(order):
            self.assertLessEqual(house_law.ALLOWED_ROOMS[room], set(order[:place]), room)


class Program(unittest.TestCase):
    """The exit status that ctest sees."""

    def run_on(self, files):
        with tempfile.TemporaryDirectory() as root:
            for file, text in files.items():
                path = pathlib.Path(root, file)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return subprocess.run(
                [sys.executable, str(HERE / "house_law.py"), root], capture_output=True, text=True, check=False
            )

    def test_lawful_tree(self):
        result = self.run_on({"models/domain/score.h": "#pragma once\n"})
        self.assertEqual((result.returncode, result.stdout), (0, "1 files walked, 0 breaches\n"))

    def test_breach(self):
        result = self.run_on({"models/domain/score.h": "#include <QLabel>\n"})
        self.assertEqual(result.returncode, 1)
        self.assertIn("models/domain/score.h:1: domain may not include widgets (QLabel)", result.stdout)

    def test_nothing_to_walk(self):
        self.assertEqual(self.run_on({"README.md": "here\n"}).returncode, 1)


if __name__ == "__main__":
    unittest.main()
