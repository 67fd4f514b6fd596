import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;

/**
 * Leaves out of a client of the SDK what Gatehouse never calls: {@code java SdkShrinker.java client.jar out.jar
 * user.jar…}. The client of Amazon Connect has several hundred operations and Gatehouse uses a handful, but loading the
 * client checks them all. An operation stays when any class in the other jars, or any class of this one that stays,
 * calls it; a class stays when anything that stays names it. Code that stays is not changed. It fails when something
 * that stays calls an operation that went.
 */
final class SdkShrinker {
    private static final String DEFAULT = "Default";

    private final Map<String, byte[]> published = new HashMap<>();
    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, byte[]> others = new TreeMap<>();
    private final Set<String> operations = new TreeSet<>();
    private final Set<String> roots = new HashSet<>();
    private final Set<String> clients;
    private final String home;
    private final ClassFile classFile;

    private SdkShrinker(List<Path> jars) throws IOException {
        var urls = jars.stream().map(Path::toUri).map(SdkShrinker::url).toArray(URL[]::new);
        var resolver = ClassHierarchyResolver.ofResourceParsing(new URLClassLoader(urls));
        classFile = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(resolver));
        read(jars.getFirst());
        var client = published.keySet().stream().filter(SdkShrinker::isClient).findAny().orElseThrow();
        home = client.substring(0, client.lastIndexOf('/') + 1);
        clients = Set.of(client, home + client.substring(home.length() + DEFAULT.length()));
        for (var user : jars.subList(1, jars.size())) {
            readUser(user);
        }
        others.values().forEach(bytes -> names(ClassNames.of(new String(bytes, StandardCharsets.ISO_8859_1)))
                .forEach(roots::add));
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

    /** The class behind the interface of the client that waits for its answers. */
    private static boolean isClient(String name) {
        return name.matches(".*/" + DEFAULT + "\\w+Client") && !name.endsWith("AsyncClient");
    }

    private void read(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(found -> !found.isDirectory()).toList()) {
                var bytes = jar.getInputStream(entry).readAllBytes();
                var name = entry.getName();
                if (name.endsWith(".class")) {
                    published.put(name.substring(0, name.length() - ".class".length()), bytes);
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
                names(ClassNames.of(pool)).forEach(roots::add);
                operations.addAll(calledOperations(pool));
            }
        }
    }

    /** Those of this client. */
    private Stream<String> names(Stream<String> all) {
        return all.filter(name -> name.startsWith(home));
    }

    private Set<String> calledOperations(ConstantPool pool) {
        var names = new HashSet<String>();
        for (var entry : pool) {
            if (entry instanceof MemberRefEntry member && clients.contains(member.owner().asInternalName())) {
                names.add(member.name().stringValue());
            }
        }
        return names;
    }

    private void write(Path out) throws IOException {
        var kept = reachable();
        while (operations.addAll(calledBy(kept))) {
            kept = reachable();
        }
        check(kept);
        try (var jar = ShrunkJar.open(out)) {
            for (var other : others.entrySet()) {
                ShrunkJar.put(jar, other.getKey(), other.getValue());
            }
            for (var name : kept) {
                ShrunkJar.put(jar, name + ".class", classes.get(name));
            }
        }
        System.err.printf("%s: %d of %d classes stay, with the operations %s%n", out.getFileName(), kept.size(),
                published.size(), String.join(" ", operations));
    }

    private byte[] withoutUnused(ClassModel client) {
        var unused = new HashSet<String>();
        client.methods().stream().filter(this::isOperation).map(SdkShrinker::name)
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
    private boolean isOperation(MethodModel method) {
        var type = method.methodType().stringValue();
        return type.contains("(L" + home + "model/") || type.startsWith("(Ljava/util/function/Consumer;)L" + home);
    }

    /** A lambda belongs to the method it stands in: {@code lambda$describeUser$3}. */
    private static String operationOf(String method) {
        return method.startsWith("lambda$") ? method.split("\\$")[1] : method;
    }

    /** What stays when only the operations known by now do. */
    private Set<String> reachable() {
        classes.clear();
        classes.putAll(published);
        clients.forEach(name -> classes.computeIfPresent(name, (_, bytes) -> withoutUnused(classFile.parse(bytes))));
        var kept = new TreeSet<String>();
        var open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            var name = open.remove();
            var bytes = classes.get(name);
            if (bytes != null && kept.add(name)) {
                names(ClassNames.of(ClassFile.of().parse(bytes).constantPool())).forEach(open::add);
            }
        }
        return kept;
    }

    private Set<String> calledBy(Set<String> kept) {
        var called = new HashSet<String>();
        kept.stream().filter(name -> !clients.contains(name))
                .forEach(name -> called.addAll(calledOperations(ClassFile.of().parse(classes.get(name)).constantPool())));
        return called;
    }

    private void check(Set<String> kept) {
        var there = new HashSet<String>();
        clients.forEach(client -> ClassFile.of().parse(classes.get(client)).methods().forEach(m -> there.add(name(m))));
        for (var name : kept) {
            for (var entry : ClassFile.of().parse(classes.get(name)).constantPool()) {
                if (entry instanceof MemberRefEntry member && clients.contains(member.owner().asInternalName())
                        && isOwn(member) && !there.contains(member.name().stringValue())) {
                    throw new IllegalStateException(name + " needs " + member.name().stringValue());
                }
            }
        }
    }

    private boolean isOwn(MemberRefEntry member) {
        return member.type().stringValue().contains(home + "model/");
    }
}
