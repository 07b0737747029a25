package fr.labellisation.lecture.situation;

import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.parcours.comites.Portee;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.label.EtatObligation;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.NatureObligation;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tables keep of our states, kinds and steps, in queries that are composed once: {@code {label.SUSPENDU}} stands for
 * {@code 'suspendu'}, {@code {etape.SUIVI}} for its place. A database plans such a query as if it were written out.
 */
public final class CodesDesTables {
    private static final Pattern NOM = Pattern.compile("\\{(\\w+\\.\\w+)}");

    private static final Map<String, String> CODES = Stream.of(
                    textes("demarche", EtatDemarche.values(), EtatDemarche::code),
                    textes("audit", Audit.Etat.values(), Audit.Etat::code),
                    textes("natureAudit", NatureAudit.values(), NatureAudit::code),
                    textes("constat", TypeConstat.values(), TypeConstat::code),
                    textes("genreDemarche", NatureDemarche.values(), NatureDemarche::code),
                    textes("label", Label.Etat.values(), Label.Etat::code),
                    textes("obligation", EtatObligation.values(), EtatObligation::code),
                    textes("natureObligation", NatureObligation.values(), NatureObligation::code),
                    textes("site", EtatSite.values(), EtatSite::code),
                    textes("evenement", EvenementDate.Etat.values(), EvenementDate.Etat::code),
                    textes("natureEvenement", NatureEvenement.values(), NatureEvenement::code),
                    Stream.of(Map.entry("portee.COMMUN", texte(Portee.COMMUN.valeur()))),
                    Arrays.stream(Etape.values())
                            .map(etape -> Map.entry("etape." + etape.name(), String.valueOf(etape.rang()))))
            .flatMap(Function.identity())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private CodesDesTables() {}

    /** @throws IllegalArgumentException if the query names what nothing is called */
    public static String dans(String requete) {
        return NOM.matcher(requete).replaceAll(trouve -> {
            String code = CODES.get(trouve.group(1));
            if (code == null) {
                throw new IllegalArgumentException("No code is called " + trouve.group());
            }
            return code;
        });
    }

    private static <E extends Enum<E>> Stream<Map.Entry<String, String>> textes(
            String groupe, E[] valeurs, Function<E, String> code) {
        return Arrays.stream(valeurs).map(valeur -> Map.entry(groupe + "." + valeur.name(), texte(code.apply(valeur))));
    }

    private static String texte(String code) {
        return "'" + code + "'";
    }
}
