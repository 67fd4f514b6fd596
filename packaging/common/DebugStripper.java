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
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes out of a class what only debuggers and compilers read: names of local variables, annotations that the virtual
 * machine does not keep, annotations of types, and constants that nothing uses. Code stays as it is.
 */
final class DebugStripper {
    private static final ClassTransform STRIP = ClassTransform.dropping(DebugStripper::goes)
            .andThen(ClassTransform.transformingFields(FieldTransform.dropping(DebugStripper::goes)))
            .andThen(ClassTransform.transformingMethods(MethodTransform.dropping(DebugStripper::goes)
                    .andThen(MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL))));

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
     * numbers, which stack traces show, stay on request.
     */
    byte[] strip(byte[] published, ClassFile.LineNumbersOption lines) {
        var classFile = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.DebugElementsOption.DROP_DEBUG, lines, ClassFile.ClassHierarchyResolverOption.of(types));
        try {
            return classFile.transformClass(classFile.parse(published), STRIP);
        } catch (IllegalArgumentException _) {
            return published;
        }
    }

    private static boolean goes(ClassFileElement element) {
        return element instanceof RuntimeInvisibleAnnotationsAttribute
                || element instanceof RuntimeInvisibleTypeAnnotationsAttribute
                || element instanceof RuntimeInvisibleParameterAnnotationsAttribute
                || element instanceof RuntimeVisibleTypeAnnotationsAttribute;
    }
}
