package dev.gatehouse.sandbox.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.gatehouse.sandbox.SandboxSettings;
import dev.gatehouse.sandbox.fault.FaultRule;

/**
 * What goes wrong in one sandbox.
 *
 * @param rules
 *            in the order of the file
 * @param settings
 *            the switches, the default where the file says nothing
 */
public record FaultScript(List<FaultRule> rules, SandboxSettings settings) {
    /** The most bytes a file may have. */
    public static final int MOST_BYTES = 1_000_000;

    /** Copies the rules. */
    public FaultScript {
        rules = List.copyOf(rules);
    }

    /** Nothing goes wrong. */
    public static FaultScript none() {
        return new FaultScript(List.of(), SandboxSettings.defaults());
    }

    /**
     * Reads a file; docs/sandbox.md has its form.
     *
     * @throws FaultScriptException
     *             when anything in it is not as it should be; the message names the line
     */
    public static FaultScript read(byte[] file) throws FaultScriptException {
        if (file.length > MOST_BYTES) {
            throw new FaultScriptException("the file is larger than 1 MB");
        }
        var document = new Wanted(LocatedJson.read(text(file)), "the file");
        var settings = document.value("switches");
        var rules = new ArrayList<FaultRule>();
        for (var rule : Wanted.list(document.value("rules").orElse(new Located.Items(List.of(), 1)), "rules")) {
            rules.add(RuleReader.read(rule));
        }
        document.nothingElse("the file");
        return new FaultScript(rules, settings.isPresent()
                ? SwitchReader.read(settings.get())
                : SandboxSettings.defaults());
    }

    /** The names of all faults that a file can hold, sorted. */
    public static List<String> faultNames() {
        return FaultKinds.names();
    }

    private static String text(byte[] file) throws FaultScriptException {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new FaultScriptException("the file is not UTF-8 text");
        }
    }
}
