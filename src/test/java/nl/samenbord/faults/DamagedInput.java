package nl.samenbord.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.Unknown;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A session file is cut off or changed anywhere: it is read or refused, and nothing else ever
 * happens; what is read can be written and read again. Acknowledged: inputs; lost: anything else.
 */
record DamagedInput() implements Part {
    private static final List<String> TRAPS =
            List.of(
                    "{\"a\":1e99999999999}",
                    "{\"a\":1e400}",
                    "{\"a\":-0.0000000000000000000000000000000000001e-9999999999}",
                    "[".repeat(100_000),
                    "{\"a\":".repeat(100_000),
                    "{\"a\":\"\\ud800\"}",
                    "{\"format\":\"samenbord-session\",\"version\":[1,99999999999999999999]}",
                    "\u0000",
                    "");

    @Override
    public String name() {
        return "damaged input";
    }

    @Override
    public String controlName() {
        return "a JSON reader just as it comes";
    }

    @Override
    public String cannot() {
        return "";
    }

    @Override
    public Tally real(int runs, Random random) {
        Tally tally = Tally.NOTHING;
        byte[] whole = SessionFormat.write(ExampleEvening.session(), Unknown.NOTHING);
        for (int run = 0; run < runs; run++) {
            byte[] bytes = damaged(whole, run, random);
            tally = tally.and(1, isReadOrRefused(bytes) ? 0 : 1);
        }
        return tally;
    }

    private static byte[] damaged(byte[] whole, int run, Random random) {
        if (run < TRAPS.size()) {
            return TRAPS.get(run).getBytes(StandardCharsets.UTF_8);
        }
        if (run % 2 == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static boolean isReadOrRefused(byte[] bytes) {
        try {
            var opened = SessionFormat.read(bytes);
            byte[] again = SessionFormat.write(opened.session(), opened.unknown());
            return SessionFormat.read(again).session().equals(opened.session());
        } catch (StoreException refused) {
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    @Override
    public Tally control(int runs, Random random) {
        ObjectMapper plain =
                new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        Tally tally = Tally.NOTHING;
        for (String trap : TRAPS) {
            tally = tally.and(1, isSurvived(plain, trap) ? 0 : 1);
        }
        return tally;
    }

    private static boolean isSurvived(ObjectMapper plain, String trap) {
        try {
            plain.readTree(trap);
            return true;
        } catch (JsonProcessingException refused) {
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
