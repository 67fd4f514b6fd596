import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Leaves out of the SDK's Amazon Connect client what Gatehouse never calls: {@code java SdkShrinker.java connect.jar
 * out.jar user.jar…}. The client has several hundred operations and Gatehouse uses a handful, but loading the client
 * checks them all. An operation stays when any class in the other jars names it; a class stays when anything that stays
 * names it. Code that stays is not changed. It fails when something that stays names an operation that went.
 */
final class SdkShrinker {
    private static final String CONNECT = "software/amazon/awssdk/services/connect/";
    private static final Set<String> CLIENTS = Set.of(CONNECT + "ConnectClient", CONNECT + "DefaultConnectClient");
    private static final Pattern CLASS_NAME = Pattern.compile(CONNECT + "[\\w/$]+");

    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, byte[]> others = new TreeMap<>();
    private final Set<String> operations = new TreeSet<>();
    private final Set<String> roots = new HashSet<>();
    private final ClassFile classFile;

    private SdkShrinker(List<Path> jars) throws IOException {
        var urls = jars.stream().map(Path::toUri).map(SdkShrinker::url).toArray(URL[]::new);
        var resolver = ClassHierarchyResolver.ofResourceParsing(new URLClassLoader(urls));
        classFile = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(resolver));
        read(jars.getFirst());
        for (var user : jars.subList(1, jars.size())) {
            readUser(user);
        }
    }

    public static void main(String[] args) throws IOException {
        var jars = new ArrayList<>(Stream.of(args).map(Path::of).toList());
        var out = jars.remove(1);
        new SdkShrinker(jars).write(out);
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(found -> !found.isDirectory()).toList()) {
                var bytes = jar.getInputStream(entry).readAllBytes();
                var name = entry.getName();
                if (name.startsWith(CONNECT) && name.endsWith(".class")) {
                    classes.put(name.substring(0, name.length() - ".class".length()), bytes);
                } else {
                    others.put(name, bytes);
                }
            }
        }
    }

    private void readUser(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(found -> found.getName().endsWith(".class")).toList()) {
                var pool = ClassFile.of().parse(jar.getInputStream(entry).readAllBytes()).constantPool();
                roots.addAll(namedClasses(pool));
                operations.addAll(calledOperations(pool));
            }
        }
    }

    private static Set<String> namedClasses(ConstantPool pool) {
        var names = new HashSet<String>();
        for (var entry : pool) {
            if (entry instanceof Utf8Entry text) {
                CLASS_NAME.matcher(text.stringValue()).results().forEach(match -> names.add(match.group()));
            }
        }
        return names;
    }

    private static Set<String> calledOperations(ConstantPool pool) {
        var names = new HashSet<String>();
        for (var entry : pool) {
            if (entry instanceof MemberRefEntry member && CLIENTS.contains(member.owner().asInternalName())) {
                names.add(member.name().stringValue());
            }
        }
        return names;
    }

    private void write(Path out) throws IOException {
        var before = classes.size();
        for (var client : CLIENTS) {
            classes.computeIfPresent(client, (_, bytes) -> withoutUnused(classFile.parse(bytes)));
        }
        var kept = reachable();
        try (var jar = new JarOutputStream(Files.newOutputStream(out))) {
            for (var other : others.entrySet()) {
                ShrunkJar.put(jar, other.getKey(), other.getValue());
            }
            for (var name : kept) {
                ShrunkJar.put(jar, name + ".class", classes.get(name));
            }
        }
        System.err.printf("%s: %d of %d classes stay, with the operations %s%n", out.getFileName(), kept.size(), before,
                String.join(" ", operations));
    }

    private byte[] withoutUnused(ClassModel client) {
        var unused = new HashSet<String>();
        client.methods().stream().filter(SdkShrinker::isOperation).map(SdkShrinker::name)
                .filter(name -> !operations.contains(name)).forEach(unused::add);
        return classFile.transformClass(client, (builder, element) -> {
            var goes = switch (element) {
                case MethodModel method -> unused.contains(operationOf(name(method)));
                // only compilers read it, and it names a builder of every request
                case InnerClassesAttribute _ -> true;
                default -> false;
            };
            if (!goes) {
                builder.with(element);
            }
        });
    }

    private static String name(MethodModel method) {
        return method.methodName().stringValue();
    }

    /** Operations take a request, or something that fills one in. */
    private static boolean isOperation(MethodModel method) {
        var type = method.methodType().stringValue();
        return type.contains("(L" + CONNECT + "model/")
                || type.startsWith("(Ljava/util/function/Consumer;)L" + CONNECT);
    }

    /** A lambda belongs to the method it stands in: {@code lambda$describeUser$3}. */
    private static String operationOf(String method) {
        return method.startsWith("lambda$") ? method.split("\\$")[1] : method;
    }

    private Set<String> reachable() {
        var kept = new TreeSet<String>();
        var open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            var name = open.remove();
            var bytes = classes.get(name);
            if (bytes != null && kept.add(name)) {
                var pool = ClassFile.of().parse(bytes).constantPool();
                open.addAll(namedClasses(pool));
                check(name, pool);
            }
        }
        return kept;
    }

    private void check(String name, ConstantPool pool) {
        var there = new HashSet<String>();
        CLIENTS.forEach(client -> ClassFile.of().parse(classes.get(client)).methods().forEach(m -> there.add(name(m))));
        for (var entry : pool) {
            if (entry instanceof MemberRefEntry member && CLIENTS.contains(member.owner().asInternalName())
                    && isOwn(member) && !there.contains(member.name().stringValue())) {
                throw new IllegalStateException(name + " needs " + member.name().stringValue());
            }
        }
    }

    private static boolean isOwn(MemberRefEntry member) {
        return member.type().stringValue().contains(CONNECT + "model/");
    }
}
