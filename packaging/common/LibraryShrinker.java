import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the jars of a folder smaller, in place: {@code java LibraryShrinker.java folder shrunk published.jar…}. All go
 * without what only debuggers and compilers read. Those that the file {@code shrunk} lists also go without the classes
 * that nothing names which stays, starting from all other jars, and without the resources whose file nothing names.
 * The published jars, JavaFX among them, are only looked into. It fails when a listed jar is not there, and when a class that stays asks for classes
 * by names made at run time and is not listed as one that somebody has looked at.
 */
final class LibraryShrinker {
    private static final String CLASS = ".class";
    /** What no run needs: the licences are in a folder of their own, and everything is on the class path. */
    private static final Pattern NEVER_READ = Pattern.compile("META-INF/(maven|native-image)/.*|(.*/)?module-info\\.class"
            + "|(META-INF/)?(LICEN[CS]E|NOTICE|COPYING|DEPENDENCIES)[^/]*", Pattern.CASE_INSENSITIVE);
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String SERVICES = "META-INF/services/";
    private static final Pattern TEXT = Pattern.compile(".*\\.(css|fxml|xml|properties|json|interceptors)");
    private static final Pattern FILE_NAME = Pattern.compile("[\\w.-]+");
    private static final Set<String> ASKS_BY_NAME = Set.of("java/lang/Class.forName", "java/lang/ClassLoader.loadClass",
            "java/util/ServiceLoader.load");

    private final Map<Path, Map<String, byte[]>> jars = new TreeMap<>();
    private final Map<Path, Set<String>> shrunk = new TreeMap<>();
    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    public static void main(String[] args) throws IOException {
        var shrinker = new LibraryShrinker();
        for (var jar : jarsOf(Path.of(args[0]))) {
            shrinker.read(jar);
        }
        shrinker.list(Files.readAllLines(Path.of(args[1])));
        shrinker.follow();
        shrinker.check();
        shrinker.write(DebugStripper.inJars(Stream.of(args).skip(2).map(Path::of).toList()));
    }

    private static List<Path> jarsOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private void read(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(found -> !found.isDirectory()).toList()) {
                if (!NEVER_READ.matcher(entry.getName()).matches()) {
                    entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        jars.put(file, entries);
        entries.keySet().stream().filter(LibraryShrinker::isClass)
                .forEach(name -> classes.put(className(name), entries.get(name)));
    }

    private static boolean isClass(String entry) {
        return entry.endsWith(CLASS);
    }

    private static String className(String entry) {
        return entry.substring(0, entry.length() - CLASS.length());
    }

    /** A line is the name of a jar without its version, then the classes that may ask for others by name. */
    private void list(List<String> lines) {
        for (var line : lines.stream().filter(text -> !text.isBlank() && !text.startsWith("#")).toList()) {
            var names = List.of(line.split(" +", -1));
            var jar = jars.keySet().stream()
                    .filter(file -> file.getFileName().toString().matches(names.getFirst() + "-\\d.*")).findAny()
                    .orElseThrow(() -> new IllegalStateException("no jar is called " + names.getFirst()));
            shrunk.put(jar, Set.copyOf(names.subList(1, names.size())));
        }
    }

    /** Whatever is in the jars that are not listed stays, and so does what anything that stays names. */
    private void follow() {
        jars.forEach((jar, entries) -> entries.forEach((name, bytes) -> {
            if (!shrunk.containsKey(jar) || name.equals(MANIFEST)) {
                keep(name, bytes);
            }
        }));
        int before;
        do {
            followClasses();
            before = kept.size();
            shrunk.keySet().forEach(jar -> jars.get(jar).forEach((name, bytes) -> {
                if (!isClass(name) && isNamed(name)) {
                    keep(name, bytes);
                }
            }));
        } while (kept.size() > before);
    }

    private void followClasses() {
        while (!open.isEmpty()) {
            var pool = ClassFile.of().parse(classes.get(open.remove())).constantPool();
            ClassNames.of(pool).forEach(this::keepClass);
            ClassNames.texts(pool).forEach(this::addWords);
        }
    }

    private void keep(String entry, byte[] bytes) {
        if (isClass(entry)) {
            keepClass(className(entry));
        } else if (kept.add(entry) && (TEXT.matcher(entry).matches() || entry.startsWith(SERVICES))) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            ClassNames.of(text).forEach(this::keepClass);
            addWords(text);
        }
    }

    private void keepClass(String name) {
        if (classes.containsKey(name) && kept.add(name + CLASS)) {
            open.add(name);
        }
    }

    private void addWords(String text) {
        FILE_NAME.matcher(text).results().forEach(match -> words.add(match.group()));
    }

    /** A list of providers by its service; a bundle of texts without its language and its ending; others by their file. */
    private boolean isNamed(String resource) {
        if (resource.startsWith(SERVICES)) {
            var service = resource.substring(SERVICES.length()).replace('.', '/');
            return !classes.containsKey(service) || kept.contains(service + CLASS);
        }
        var file = resource.substring(resource.lastIndexOf('/') + 1);
        return words.contains(file)
                || file.endsWith(".properties") && words.contains(file.replaceAll("(_[a-zA-Z]+)*\\.properties$", ""));
    }

    private void check() {
        var unknown = new TreeSet<String>();
        shrunk.forEach((jar, known) -> jars.get(jar).keySet().stream()
                .filter(name -> isClass(name) && kept.contains(name) && !known.contains(className(name)))
                .map(LibraryShrinker::className)
                .filter(name -> asksByName(ClassFile.of().parse(classes.get(name)).constantPool()))
                .forEach(unknown::add));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("these ask for classes by name; look which, and list them in "
                    + "packaging/common/shrunk: " + String.join(" ", unknown));
        }
    }

    private static boolean asksByName(ConstantPool pool) {
        for (var entry : pool) {
            if (entry instanceof MemberRefEntry member
                    && ASKS_BY_NAME.contains(member.owner().asInternalName() + "." + member.name().stringValue())) {
                return true;
            }
        }
        return false;
    }

    private void write(DebugStripper stripper) throws IOException {
        for (var jar : jars.entrySet()) {
            var entries = new TreeMap<>(jar.getValue());
            var before = entries.size();
            entries.keySet().retainAll(kept);
            if (shrunk.containsKey(jar.getKey())) {
                System.err.printf("%s: %d of %d files stay%n", jar.getKey().getFileName(), entries.size(), before);
            }
            var lines = jar.getKey().getFileName().toString().startsWith("gatehouse-")
                    ? ClassFile.LineNumbersOption.PASS_LINE_NUMBERS
                    : ClassFile.LineNumbersOption.DROP_LINE_NUMBERS;
            try (var out = ShrunkJar.open(jar.getKey())) {
                for (var entry : entries.entrySet()) {
                    var bytes = entry.getValue();
                    ShrunkJar.put(out, entry.getKey(), isClass(entry.getKey()) ? stripper.strip(bytes, lines) : bytes);
                }
            }
        }
    }
}
