import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileElement;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes out of a class what only debuggers and compilers read: names of local variables, annotations that the virtual
 * machine does not keep, annotations of types, generic types nobody asks for, names of sources, and constants that nothing
 * uses. Code stays as it is.
 */
final class DebugStripper {
    /** Nobody asks these at run time for what a generic type stands: FXML, Jackson and picocli ask others. */
    private static final List<String> NEVER_ASKED = List.of("software/amazon/", "inet/ipaddr/", "ch/qos/logback/",
            "org/apache/commons/", "org/codehaus/stax2/", "com/fasterxml/aalto/", "com/sun/org/apache/", "jdk/internal/",
            "sun/");

    private final ClassHierarchyResolver types;

    /** One that asks for the classes behind those it strips. */
    DebugStripper(ClassHierarchyResolver types) {
        this.types = types;
    }

    /** One that looks other classes up in the given jars. */
    static DebugStripper inJars(List<Path> jars) {
        var urls = jars.stream().map(Path::toUri).map(DebugStripper::url).toArray(URL[]::new);
        return new DebugStripper(ClassHierarchyResolver.ofResourceParsing(new URLClassLoader(urls)));
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The class without what nobody reads at run time; the same bytes where a type that it names is in no jar. Line
     * numbers and the name of the source, which stack traces show, stay on request.
     */
    byte[] strip(byte[] published, ClassFile.LineNumbersOption lines) {
        var classFile = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.DebugElementsOption.DROP_DEBUG, lines, ClassFile.ClassHierarchyResolverOption.of(types));
        var parsed = classFile.parse(published);
        var name = parsed.thisClass().asInternalName();
        var asked = NEVER_ASKED.stream().noneMatch(name::startsWith);
        var traced = lines == ClassFile.LineNumbersOption.PASS_LINE_NUMBERS;
        try {
            return classFile.transformClass(parsed, without(element -> isUnread(element)
                    || element instanceof SignatureAttribute && !asked
                    || element instanceof SourceFileAttribute && !traced));
        } catch (IllegalArgumentException _) {
            return published;
        }
    }

    private static ClassTransform without(Predicate<ClassFileElement> unread) {
        return ClassTransform.dropping(unread::test)
                .andThen(ClassTransform.transformingFields(FieldTransform.dropping(unread::test)))
                .andThen(ClassTransform.transformingMethods(MethodTransform.dropping(unread::test)
                        .andThen(MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL))));
    }

    private static boolean isUnread(ClassFileElement element) {
        return element instanceof RuntimeInvisibleAnnotationsAttribute
                || element instanceof RuntimeInvisibleTypeAnnotationsAttribute
                || element instanceof RuntimeInvisibleParameterAnnotationsAttribute
                || element instanceof RuntimeVisibleTypeAnnotationsAttribute;
    }
}
