package dev.gatehouse.domain.address;

import java.util.Optional;

import dev.gatehouse.domain.text.VisibleText;

/** Finds the reason why the part of an entry before the slash is not an address. */
final class AddressShape {
    private static final int OCTETS = 4;
    private static final int GROUPS = 8;
    private static final int LONGEST_GROUP = 4;
    private static final int HIGHEST_OCTET = 255;
    private static final int LONGEST_OCTET = 3;

    /** A problem and the piece of the text that has it. */
    record Fault(AddressProblem problem, String piece) {}

    private AddressShape() {}

    /** The problem of the text; empty when nothing speaks against it and the address library may judge. */
    static Optional<Fault> fault(String text) {
        if (isDigitsAndDots(text)) {
            return ipv4(text);
        }
        if (isHostName(text)) {
            return fault(AddressProblem.HOST_NAME, text);
        }
        Optional<Fault> foreign = text.codePoints().filter(c -> c > 0x7F).boxed().findFirst()
                .map(c -> new Fault(AddressProblem.NON_ASCII, Character.toString(c) + " " + VisibleText.code(c)));
        if (foreign.isPresent()) {
            return foreign;
        }
        if (text.isEmpty() || !Ascii.consistsOf(text, Ascii::isAddressCharacter)) {
            return fault(AddressProblem.NOT_AN_ADDRESS, text);
        }
        return text.indexOf(':') >= 0 ? ipv6(text) : ipv4(text);
    }

    /** The reason to give when the library refuses a text in which no fault was found. */
    static Fault refused(String text) {
        boolean tooFewGroups = text.indexOf(':') >= 0 && !text.contains("::") && groups(text) < GROUPS
                && Splits.at(text, ':').stream().allMatch(AddressShape::isGroupOrTail);
        return new Fault(tooFewGroups ? AddressProblem.INCOMPLETE : AddressProblem.NOT_AN_ADDRESS, text);
    }

    /** A name has letters, digits, dots and hyphens; its last label has a letter, without dots its first character. */
    private static boolean isHostName(String text) {
        if (!text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
            return false;
        }
        String label = text.substring(text.lastIndexOf('.', text.length() - 2) + 1);
        return label.length() < text.length()
                ? label.codePoints().anyMatch(Character::isLetter)
                : !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    private static Optional<Fault> ipv6(String text) {
        int colon = text.lastIndexOf(':');
        String head = text.substring(0, colon);
        String tail = text.substring(colon + 1);
        if (Ascii.looksLikeAddress(head) && head.indexOf(':') < 0 && Ascii.isNumber(tail)) {
            return fault(AddressProblem.PORT, text.substring(colon));
        }
        return tail.indexOf('.') >= 0 ? ipv4(tail) : Optional.empty();
    }

    private static Optional<Fault> ipv4(String text) {
        if (!isDigitsAndDots(text)) {
            return fault(AddressProblem.NOT_AN_ADDRESS, text);
        }
        var octets = Splits.at(text, '.');
        int complete = octets.getLast().isEmpty() ? octets.size() - 1 : octets.size();
        if (complete > OCTETS || octets.size() > OCTETS || octets.subList(0, complete).contains("")) {
            return fault(AddressProblem.NOT_AN_ADDRESS, text);
        }
        if (octets.size() == 1) {
            return fault(AddressProblem.INCOMPLETE, text);
        }
        for (String octet : octets) {
            Optional<Fault> fault = octet(octet);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return complete == OCTETS ? Optional.empty() : fault(AddressProblem.INCOMPLETE, text);
    }

    private static boolean isDigitsAndDots(String text) {
        return !text.isEmpty() && Ascii.consistsOf(text, c -> Ascii.isDigit(c) || c == '.');
    }

    private static Optional<Fault> octet(String octet) {
        if (octet.length() > 1 && octet.startsWith("0")) {
            return fault(AddressProblem.LEADING_ZERO, octet);
        }
        boolean tooGreat = octet.length() > LONGEST_OCTET
                || (!octet.isEmpty() && Integer.parseInt(octet) > HIGHEST_OCTET);
        return tooGreat ? fault(AddressProblem.OCTET_OUT_OF_RANGE, octet) : Optional.empty();
    }

    private static int groups(String text) {
        return Splits.at(text, ':').size() + (text.indexOf('.') >= 0 ? 1 : 0);
    }

    private static boolean isGroupOrTail(String group) {
        return !group.isEmpty() && (group.length() <= LONGEST_GROUP || group.indexOf('.') >= 0);
    }

    private static Optional<Fault> fault(AddressProblem problem, String piece) {
        return Optional.of(new Fault(problem, piece));
    }
}
