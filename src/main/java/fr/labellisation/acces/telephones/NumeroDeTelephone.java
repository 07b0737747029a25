package fr.labellisation.acces.telephones;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A telephone number that exists in the numbering plan of its country.
 *
 * @param international as every telephone dials it: « +33199001234 »
 */
public record NumeroDeTelephone(String international) {
    private static final PhoneNumberUtil NUMEROS = PhoneNumberUtil.getInstance();
    private static final String METROPOLE = "FR";

    /** Départements and territories overseas have numbering plans of their own. */
    private static final Map<String, String> OUTRE_MER = Map.ofEntries(
            Map.entry("971", "GP"),
            Map.entry("972", "MQ"),
            Map.entry("973", "GF"),
            Map.entry("974", "RE"),
            Map.entry("975", "PM"),
            Map.entry("976", "YT"),
            Map.entry("977", "BL"),
            Map.entry("978", "MF"),
            Map.entry("986", "WF"),
            Map.entry("987", "PF"),
            Map.entry("988", "NC"));

    private static final Set<Integer> FRANCAIS = Stream.concat(Stream.of(METROPOLE), OUTRE_MER.values().stream())
            .map(NUMEROS::getCountryCodeForRegion)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern FORME = Pattern.compile("\\+?[\\d\\p{Z}.()/-]{4,40}");

    /**
     * The number that somebody typed, with or without spaces, full stops and the code of its country.
     *
     * @param chezLui where he works, whose numbers need no code of the country; null for the metropole
     * @return empty if no such number is given out
     */
    public static Optional<NumeroDeTelephone> lire(String texte, CodeDepartement chezLui) {
        if (!FORME.matcher(texte).matches()) {
            return Optional.empty();
        }
        String region = chezLui == null ? METROPOLE : OUTRE_MER.getOrDefault(chezLui.valeur(), METROPOLE);
        return Stream.of(region, METROPOLE)
                .flatMap(pays -> analyser(texte, pays).stream())
                .findFirst()
                .map(numero -> new NumeroDeTelephone(NUMEROS.format(numero, PhoneNumberFormat.E164)));
    }

    private static Optional<PhoneNumber> analyser(String texte, String pays) {
        try {
            // The library does not know every kind of space.
            return Optional.of(NUMEROS.parse(texte.replaceAll("\\p{Z}", " "), pays))
                    .filter(NUMEROS::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** As it is read: « 01 99 00 12 34 », « +49 30 123456 » for one of another country. */
    public String clair() {
        try {
            PhoneNumber numero = NUMEROS.parse(international, null);
            return NUMEROS.format(
                    numero,
                    FRANCAIS.contains(numero.getCountryCode())
                            ? PhoneNumberFormat.NATIONAL
                            : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            throw new IllegalStateException("Kept, and no number: " + international, e);
        }
    }
}
