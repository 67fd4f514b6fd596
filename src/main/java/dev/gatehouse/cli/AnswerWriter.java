package dev.gatehouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers one after the other, in one of the three formats. */
interface AnswerWriter {
    /** Writes one answer. */
    void write(AddressAnswer answer);

    /** Writes what belongs after the last answer; the writer below stays open. */
    void end();

    /** A writer of a format. */
    static AnswerWriter of(AccessFormat format, boolean hasDraft, Writer out) {
        return switch (format) {
            case TEXT -> new Text(out);
            case CSV -> new Csv(hasDraft, out);
            case JSON -> new Json(out);
        };
    }

    /** Aligned columns for people. */
    final class Text implements AnswerWriter {
        private final PrintWriter out;

        Text(Writer out) {
            this.out = new PrintWriter(out);
        }

        @Override
        public void write(AddressAnswer answer) {
            var line = "%-39s  %-7s  %s".formatted(answer.address(), AddressAnswer.word(answer.live()),
                    because(AddressAnswer.decidedBy(answer.live())));
            var draft = answer.draft().map(after -> "  draft: " + AddressAnswer.word(after) + "  "
                    + because(AddressAnswer.decidedBy(after))).orElse("");
            out.println((line + draft).stripTrailing());
        }

        private static String because(String row) {
            return row.isEmpty() ? "" : "by " + row;
        }

        @Override
        public void end() {
            out.flush();
        }
    }

    /** Comma-separated values as the rest of Gatehouse writes them. */
    final class Csv implements AnswerWriter {
        private static final List<String> COLUMNS = List.of("address", "verdict", "decided_by");
        private static final List<String> DRAFT_COLUMNS = List.of("draft_verdict", "draft_decided_by");

        private final Writer out;

        Csv(boolean hasDraft, Writer out) {
            this.out = out;
            var columns = new ArrayList<>(COLUMNS);
            columns.addAll(hasDraft ? DRAFT_COLUMNS : List.of());
            line(columns);
        }

        @Override
        public void write(AddressAnswer answer) {
            var cells = new ArrayList<>(List.of(answer.address(), AddressAnswer.word(answer.live()),
                    AddressAnswer.decidedBy(answer.live())));
            answer.draft().ifPresent(draft -> {
                cells.add(AddressAnswer.word(draft));
                cells.add(AddressAnswer.decidedBy(draft));
            });
            line(cells);
        }

        private void line(List<String> cells) {
            try {
                out.write(dev.gatehouse.domain.text.Csv.line(cells));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        @Override
        public void end() {
            try {
                out.flush();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    /** One JSON array of objects with the names of the CSV columns. */
    final class Json implements AnswerWriter {
        private final JsonGenerator json;

        Json(Writer out) {
            json = JsonMapper.shared().createGenerator(out);
            json.writeStartArray();
        }

        @Override
        public void write(AddressAnswer answer) {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("address", answer.address());
            json.writeStringProperty("verdict", AddressAnswer.word(answer.live()));
            json.writeStringProperty("decided_by", AddressAnswer.decidedBy(answer.live()));
            answer.draft().ifPresent(after -> {
                json.writeStringProperty("draft_verdict", AddressAnswer.word(after));
                json.writeStringProperty("draft_decided_by", AddressAnswer.decidedBy(after));
            });
            json.writeEndObject();
        }

        @Override
        public void end() {
            json.writeEndArray();
            json.writeRaw('\n');
            json.flush();
        }
    }
}
