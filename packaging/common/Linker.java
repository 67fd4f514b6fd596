import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.util.spi.ToolProvider;

import jdk.tools.jlink.internal.PluginRepository;
import jdk.tools.jlink.plugin.Plugin;
import jdk.tools.jlink.plugin.ResourcePool;
import jdk.tools.jlink.plugin.ResourcePoolBuilder;
import jdk.tools.jlink.plugin.ResourcePoolEntry;

/**
 * The {@code jlink} of the JDK it runs on, with one option more: {@code --strip-unread}. JDK and JavaFX go without what
 * only debuggers and compilers read, as {@code --strip-java-debug-attributes} does, and without the constants that
 * only those parts used, which that option leaves behind: a tenth of every class.
 */
final class Linker implements Plugin {
    private static final String CLASS = ".class";

    public static void main(String[] args) {
        PluginRepository.registerPlugin(new Linker());
        System.exit(ToolProvider.findFirst("jlink").orElseThrow().run(System.out, System.err, args));
    }

    @Override
    public String getName() {
        return "strip-unread";
    }

    @Override
    public Category getType() {
        return Category.TRANSFORMER;
    }

    @Override
    public boolean hasArguments() {
        return false;
    }

    @Override
    public String getDescription() {
        return "Leaves out what only debuggers and compilers read.";
    }

    @Override
    public String getUsage() {
        return "--strip-unread";
    }

    @Override
    public ResourcePool transform(ResourcePool in, ResourcePoolBuilder out) {
        var stripper = new DebugStripper(ClassHierarchyResolver.ofResourceParsing(type -> find(in, type)));
        in.transformAndCopy(entry -> isClass(entry)
                ? entry.copyWithContent(
                        stripper.strip(entry.contentBytes(), ClassFile.LineNumbersOption.DROP_LINE_NUMBERS))
                : entry, out);
        return out.build();
    }

    /** Null, as the resolver wants it, where no module has the class. */
    private static InputStream find(ResourcePool pool, ClassDesc type) {
        var name = type.descriptorString();
        var file = name.substring(1, name.length() - 1) + CLASS;
        return pool.moduleView().modules().flatMap(module -> module.findEntry(file).stream()).findAny()
                .map(entry -> new ByteArrayInputStream(entry.contentBytes())).orElse(null);
    }

    private static boolean isClass(ResourcePoolEntry entry) {
        return entry.type() == ResourcePoolEntry.Type.CLASS_OR_RESOURCE && entry.path().endsWith(CLASS)
                && !entry.path().endsWith("/module-info.class");
    }
}
