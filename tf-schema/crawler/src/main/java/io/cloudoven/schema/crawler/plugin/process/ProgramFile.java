package io.cloudoven.schema.crawler.plugin.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The check, by its first bytes, that a file is a program for this machine: a shell would try to read others as a script.
 *
 * @see <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html">ELF header</a>
 */
final class ProgramFile {

    private static final int HEADER = 20;

    private ProgramFile() {}

    /** @throws IOException if the file cannot be started here, saying why */
    static void check(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(Files.exists(file) ? "is not a file" : "does not exist");
        }
        if (!Files.isExecutable(file)) {
            throw new IOException("is not executable; set its execute permission");
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER);
        }
        String platform = platform(header);
        if (platform == null) {
            throw new IOException("is no program: it starts neither as one of Linux, macOS or Windows nor with #!");
        }
        String here = here();
        if (!platform.equals("script") && !here.startsWith(platform) && !platform.startsWith(here)) {
            throw new IOException("is a program for " + platform + " but this machine is " + here
                    + "; get the package for this platform");
        }
    }

    /** Such as {@code linux amd64}; without the processor where the header alone does not tell it. */
    private static @Nullable String platform(byte[] header) {
        if (startsWith(header, '#', '!')) {
            return "script";
        }
        if (startsWith(header, 0x7f, 'E', 'L', 'F') && header.length == HEADER) {
            int machine = header[5] == 2 ? header[18] << 8 | header[19] & 255 : header[19] << 8 | header[18] & 255;
            return "linux " + elfMachine(machine);
        }
        if (startsWith(header, 'M', 'Z')) {
            return "windows";
        }
        if (startsWith(header, 0xcf, 0xfa, 0xed, 0xfe)) {
            return header.length < 8 || header[4] == 7 ? "darwin amd64" : "darwin arm64";
        }
        return startsWith(header, 0xca, 0xfe, 0xba, 0xbe) ? "darwin" : null;
    }

    private static String elfMachine(int machine) {
        return switch (machine) {
            case 3 -> "386";
            case 40 -> "arm";
            case 62 -> "amd64";
            case 183 -> "arm64";
            default -> "processor " + machine;
        };
    }

    private static String here() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("win") ? "windows" : os.startsWith("mac") ? "darwin" : os;
        return system + " "
                + switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "amd64";
                    case "aarch64" -> "arm64";
                    case "x86", "i386" -> "386";
                    default -> System.getProperty("os.arch");
                };
    }

    private static boolean startsWith(byte[] header, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= header.length || header[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
