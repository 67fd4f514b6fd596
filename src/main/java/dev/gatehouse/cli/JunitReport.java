package dev.gatehouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A check as a JUnit report: what counts is a failure, what is only told is skipped, a control that is met passes. */
final class JunitReport {
    private JunitReport() {}

    static void write(List<CheckedProfile> profiles, PrintWriter out) throws IOException {
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "gatehouse check");
            for (var profile : profiles) {
                suite(profile, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            out.print("\n");
        } catch (XMLStreamException cause) {
            throw new IOException("the report could not be written", cause);
        }
    }

    private static void suite(CheckedProfile profile, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", profile.name() + " (" + profile.file() + ")");
        xml.writeAttribute("tests", Integer.toString(profile.lines().size()));
        xml.writeAttribute("failures", Long.toString(profile.found()));
        xml.writeAttribute("skipped", Long.toString(profile.lines().stream().filter(JunitReport::isSkipped).count()));
        for (var line : profile.lines()) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", "gatehouse." + line.code());
            xml.writeAttribute("name", line.place().isEmpty() ? line.code() : line.code() + " " + line.place());
            if (line.counts()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("type", line.level());
                xml.writeAttribute("message", line.title());
                xml.writeCharacters(line.detail());
                xml.writeEndElement();
            } else if (isSkipped(line)) {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", line.level() + ": " + line.title());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static boolean isSkipped(CheckLine line) {
        return !line.counts() && !line.isWell();
    }
}
