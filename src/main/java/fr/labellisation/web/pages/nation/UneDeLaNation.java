package fr.labellisation.web.pages.nation;

import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.Situations.Decompte;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.lecture.verdict.VerdictsDeLaNation;
import fr.labellisation.socle.territoire.TypeSite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the ministry has to know before anything else.
 *
 * @param verdict gives the sentence its colour
 * @param phrase the préfectures without a label, suspended, soon without
 * @param blocs sites lost, in danger, held, and the others
 */
record UneDeLaNation(Verdict verdict, String phrase, List<Bloc> blocs) {
    private static final List<Verdict> D_ABORD = List.of(Verdict.PERDU, Verdict.EN_DANGER, Verdict.ACQUIS);

    /**
     * Sites of which the same is said.
     *
     * @param detail the préfectures among them, apart from the others
     * @param adresse these sites
     * @param grand one of the three that count most
     */
    record Bloc(Verdict verdict, String titre, int nombre, String detail, String adresse, boolean grand) {}

    static UneDeLaNation de(VerdictsDeLaNation verdicts, List<Decompte> decomptes) {
        Couverture prefectures = Couverture.de(decomptes.stream()
                .filter(decompte -> decompte.type() == TypeSite.PREFECTURE)
                .toList());
        return new UneDeLaNation(verdict(prefectures), phrase(prefectures), blocs(verdicts));
    }

    /**
     * How many sites.
     *
     * @param sansLabel without a label, neither valid nor suspended
     * @param bientotSans with one that nothing follows in time
     */
    private record Couverture(int sites, int sansLabel, int suspendus, int bientotSans) {
        static Couverture de(List<Decompte> decomptes) {
            return new Couverture(
                    nombre(decomptes, etat -> true),
                    nombre(decomptes, etat -> !etat.labellise() && etat != EtatSite.SUSPENDU),
                    nombre(decomptes, etat -> etat == EtatSite.SUSPENDU),
                    decomptes.stream().mapToInt(Decompte::bientotSans).sum());
        }

        private static int nombre(List<Decompte> decomptes, Predicate<EtatSite> etat) {
            return decomptes.stream()
                    .filter(decompte -> etat.test(decompte.etat()))
                    .mapToInt(Decompte::sites)
                    .sum();
        }
    }

    private static Verdict verdict(Couverture prefectures) {
        if (prefectures.sansLabel() > 0) {
            return Verdict.PERDU;
        }
        return prefectures.suspendus() + prefectures.bientotSans() > 0 ? Verdict.EN_DANGER : Verdict.ACQUIS;
    }

    /** « Sur 101 préfectures, 26 sans label, 4 dont le label est suspendu, 3 qui perdront le leur avant six mois. » */
    private static String phrase(Couverture prefectures) {
        if (prefectures.sites() == 0) {
            return "Aucune préfecture n’est encore engagée.";
        }
        if (prefectures.sites() == 1) {
            return seule(prefectures);
        }
        List<String> faits = new ArrayList<>();
        if (prefectures.sansLabel() > 0) {
            faits.add(prefectures.sansLabel() + " sans label");
        }
        if (prefectures.suspendus() > 0) {
            faits.add(prefectures.suspendus() + " dont le label est suspendu");
        }
        if (prefectures.bientotSans() > 0) {
            faits.add(prefectures.bientotSans()
                    + (prefectures.bientotSans() == 1
                            ? " qui perdra le sien avant six mois"
                            : " qui perdront le leur avant six mois"));
        }
        return faits.isEmpty()
                ? "Les %d préfectures engagées ont leur label, et rien n’annonce que l’une le perde avant six mois."
                        .formatted(prefectures.sites())
                : "Sur %d préfectures, %s.".formatted(prefectures.sites(), String.join(", ", faits));
    }

    private static String seule(Couverture prefecture) {
        if (prefecture.sansLabel() > 0) {
            return "La seule préfecture engagée est sans label.";
        }
        if (prefecture.suspendus() > 0) {
            return "Le label de la seule préfecture engagée est suspendu.";
        }
        return prefecture.bientotSans() > 0
                ? "La seule préfecture engagée perdra son label avant six mois."
                : "La seule préfecture engagée a son label, et rien n’annonce qu’elle le perde avant six mois.";
    }

    private static List<Bloc> blocs(VerdictsDeLaNation verdicts) {
        return Stream.concat(
                        D_ABORD.stream().map(verdict -> bloc(verdict, verdicts)),
                        Stream.of(Verdict.values())
                                .filter(verdict -> !D_ABORD.contains(verdict))
                                .map(verdict -> bloc(verdict, verdicts)))
                .toList();
    }

    private static Bloc bloc(Verdict verdict, VerdictsDeLaNation verdicts) {
        int nombre = verdicts.sites(verdict);
        return new Bloc(
                verdict,
                titre(verdict),
                nombre,
                nombre == 0
                        ? ""
                        : Stream.of(
                                        accord(
                                                verdicts.sites(verdict, TypeSite.PREFECTURE),
                                                "préfecture",
                                                "préfectures"),
                                        accord(
                                                nombre - verdicts.sites(verdict, TypeSite.PREFECTURE),
                                                "sous-préfecture",
                                                "sous-préfectures"))
                                .filter(texte -> !texte.isEmpty())
                                .reduce((un, autre) -> un + ", " + autre)
                                .orElse(""),
                FiltreNation.vide().avecVerdict(verdict.code()).adresse(),
                D_ABORD.contains(verdict));
    }

    private static String titre(Verdict verdict) {
        return switch (verdict) {
            case PERDU -> "Perdus";
            case EN_DANGER -> "En danger";
            case ACQUIS -> "Acquis";
            default -> verdict.libelle();
        };
    }

    private static String accord(int nombre, String un, String plusieurs) {
        return nombre == 0 ? "" : nombre(nombre, un, plusieurs);
    }

    private static String nombre(int nombre, String un, String plusieurs) {
        return nombre + "\u00a0" + (nombre > 1 ? plusieurs : un);
    }
}
