import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds everything in classes and texts that could be the name of a class, whether written with dots or slashes. */
final class ClassNames {
    private static final Pattern NAME = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");

    private ClassNames() {}

    /** What a class names, in its code, its types, its annotations or its texts. */
    static Stream<String> of(ConstantPool pool) {
        return texts(pool).flatMap(ClassNames::of);
    }

    /** All texts of a class: names, types and what the code says. */
    static Stream<String> texts(ConstantPool pool) {
        return StreamSupport.stream(pool.spliterator(), false).filter(Utf8Entry.class::isInstance)
                .map(entry -> ((Utf8Entry) entry).stringValue());
    }

    /** With slashes; a type such as {@code Ljava/lang/String} gives two names, with and without its first letter. */
    static Stream<String> of(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).map(name -> name.replace('.', '/'))
                .flatMap(name -> name.startsWith("L") ? Stream.of(name, name.substring(1)) : Stream.of(name));
    }
}
