package dev.gatehouse.app;

import org.jspecify.annotations.Nullable;

/** What can be asked of this computer about opening a window. The last two questions are asked on Linux only. */
interface DisplayProbe {

    /** A system property of Java, null when it is not set. */
    @Nullable
    String property(String name);

    /** A variable of the environment, null when it is not set. */
    @Nullable
    String variable(String name);

    /** Whether the system's loader finds and loads this shared library. */
    boolean loads(String library);

    /** Whether the X server that the environment names lets this process in. */
    boolean reachesXServer();
}
