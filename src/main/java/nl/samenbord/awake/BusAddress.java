package nl.samenbord.awake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the session's message bus can be reached: sockets that are files, best first. */
final class BusAddress {
    private static final String SOCKET = "unix:";
    private static final String FILE = "path=";

    private BusAddress() {}

    static List<Path> in(Map<String, String> environment) {
        String told = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        String home = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        Stream<String> usual = home.isEmpty() ? Stream.of() : Stream.of(home + "/bus");
        return Stream.concat(Arrays.stream(told.split(";", -1)).flatMap(BusAddress::file), usual)
                .distinct()
                .map(Path::of)
                .toList();
    }

    private static Stream<String> file(String address) {
        return !address.startsWith(SOCKET)
                ? Stream.of()
                : Arrays.stream(address.substring(SOCKET.length()).split(",", -1))
                        .filter(part -> part.startsWith(FILE))
                        .map(part -> decoded(part.substring(FILE.length())));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notCoded) {
            return value;
        }
    }
}
