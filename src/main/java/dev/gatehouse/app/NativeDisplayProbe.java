package dev.gatehouse.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

import org.jspecify.annotations.Nullable;

/** Asks the running system; needs native access for the unnamed module. */
@SuppressWarnings("restricted")
final class NativeDisplayProbe implements DisplayProbe {
    private static final String X11 = "libX11.so.6";

    @Override
    public @Nullable String property(String name) {
        return System.getProperty(name);
    }

    @Override
    public @Nullable String variable(String name) {
        return System.getenv(name);
    }

    /** The library stays loaded: the toolkit is about to need it, and not every library bears to be unloaded. */
    @Override
    public boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean reachesXServer() {
        var display = variable("DISPLAY");
        if (display != null && localServer().letsIn(display)) {
            return true;
        }
        return loads(X11) && opens(SymbolLookup.libraryLookup(X11, Arena.global()));
    }

    private LocalXServer localServer() {
        return LocalXServer.ofThisComputer(variable("XAUTHORITY"), System.getProperty("user.home", ""));
    }

    private static boolean opens(SymbolLookup x11) {
        FunctionDescriptor open = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        FunctionDescriptor close = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        Linker linker = Linker.nativeLinker();
        try {
            MemorySegment display = (MemorySegment) linker.downcallHandle(x11.findOrThrow("XOpenDisplay"), open)
                    .invokeExact(MemorySegment.NULL);
            if (display.address() == 0) {
                return false;
            }
            int closed = (int) linker.downcallHandle(x11.findOrThrow("XCloseDisplay"), close).invokeExact(display);
            return closed == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("libX11 could not be called", e);
        }
    }
}
