import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Leaves out of the SDK's list of services those that have no client here: {@code java RegionsShrinker.java regions.jar
 * out.jar user.jar…}. Making the list loads some three hundred classes at once, one for each service of AWS. A service
 * stays when a client among the jars names its prefix, or any class names its class; the SDK answers for a service that
 * is not on the list by its general rule. It fails when the list is not built as expected.
 */
final class RegionsShrinker {
    private static final String LIST = "software/amazon/awssdk/regions/GeneratedServiceMetadataProvider.class";
    private static final String SERVICES = "software/amazon/awssdk/regions/servicemetadata/";
    private static final String CLIENTS = "software/amazon/awssdk/services/";
    private static final int FEWEST_SERVICES = 100;

    private final Set<String> named = new HashSet<>();
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> left = new TreeSet<>();

    public static void main(String[] args) throws IOException {
        var jars = new ArrayList<>(Stream.of(args).map(Path::of).toList());
        var regions = jars.removeFirst();
        var out = jars.removeFirst();
        var shrinker = new RegionsShrinker();
        for (var jar : jars) {
            if (!jar.getFileName().equals(regions.getFileName())) {
                shrinker.readUser(jar);
            }
        }
        shrinker.write(regions, out);
    }

    private void readUser(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(found -> found.getName().endsWith(".class")).toList()) {
                var isClient = entry.getName().startsWith(CLIENTS);
                for (var constant : ClassFile.of().parse(jar.getInputStream(entry).readAllBytes()).constantPool()) {
                    if (constant instanceof StringEntry text && isClient) {
                        named.add(text.stringValue());
                    } else if (constant instanceof ClassEntry type
                            && type.asInternalName().startsWith(SERVICES)) {
                        named.add(type.asInternalName());
                    }
                }
            }
        }
    }

    private void write(Path regions, Path out) throws IOException {
        try (var jar = new JarFile(regions.toFile()); var shrunk = ShrunkJar.open(out)) {
            ShrunkJar.put(shrunk, LIST, shortened(jar.getInputStream(jar.getEntry(LIST)).readAllBytes()));
            for (var entry : jar.stream().filter(found -> !found.isDirectory()).toList()) {
                var name = entry.getName();
                if (!name.equals(LIST) && !left.contains(name)) {
                    ShrunkJar.put(shrunk, name, jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        if (left.size() < FEWEST_SERVICES) {
            throw new IllegalStateException("the list of services is not built as expected");
        }
        System.err.printf("%s: %d services go, these stay: %s%n", out.getFileName(), left.size(),
                String.join(" ", kept));
    }

    private byte[] shortened(byte[] list) {
        var classFile = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL);
        return classFile.transformClass(classFile.parse(list), ClassTransform.transformingMethodBodies(
                method -> method.methodName().equalsString("<clinit>"), CodeTransform.ofStateful(Entries::new)));
    }

    /** Holds back the five instructions of an entry until it is known whether it stays: name, new, dup, init, put. */
    private final class Entries implements CodeTransform {
        private final List<CodeElement> held = new ArrayList<>();

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            if (element instanceof ConstantInstruction.LoadConstantInstruction) {
                flush(builder);
            }
            held.add(element);
            if (element instanceof InvokeInstruction call && call.name().equalsString("put")) {
                if (goes()) {
                    held.clear();
                }
                flush(builder);
            }
        }

        @Override
        public void atEnd(CodeBuilder builder) {
            flush(builder);
        }

        private void flush(CodeBuilder builder) {
            held.forEach(builder::with);
            held.clear();
        }

        private boolean goes() {
            var instructions = held.stream().filter(Instruction.class::isInstance).toList();
            if (instructions.size() != 5
                    || !(instructions.get(0) instanceof ConstantInstruction.LoadConstantInstruction prefix)
                    || !(instructions.get(1) instanceof NewObjectInstruction made)) {
                throw new IllegalStateException("an entry of the list of services is not built as expected");
            }
            var type = made.className().asInternalName();
            var stays = named.contains((String) prefix.constantValue()) || named.contains(type);
            (stays ? kept : left).add(stays ? (String) prefix.constantValue() : type + ".class");
            return !stays;
        }
    }
}
