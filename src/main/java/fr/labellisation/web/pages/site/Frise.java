package fr.labellisation.web.pages.site;

import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The drawing of the path of a site up to the end of its label: a line for each step, its name at the left. Across, places are
 * shares of the width that the names leave, so that it fits a telephone and a sheet of paper alike.
 *
 * @param description what the drawing shows, for who does not see it
 * @param jour where today is
 */
record Frise(String description, List<Ligne> lignes, List<Echelle.Graduation> graduations, String jour) {

    /** A line: its title, then bars or marks. */
    record Ligne(String titre, String precision, boolean alerte, List<Barre> barres, List<Marque> marques) {}

    /** A time. */
    record Barre(String x, String largeur, Genre genre) {}

    /** A day. */
    record Marque(String x, Forme forme, boolean passee) {}

    /** What a bar stands for; it sets its look. What was forecast is a frame around what happened. */
    enum Genre {
        PREVUE,
        FAITE,
        EN_COURS,
        LABEL,
        LABEL_SUSPENDU,
        LABEL_TERMINE;

        /** As the style sheet names it. */
        public String classe() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether a bar of this kind is drawn, so that its legend is told. */
    public boolean montre(String genre) {
        return lignes.stream()
                .flatMap(ligne -> ligne.barres().stream())
                .anyMatch(barre -> barre.genre().classe().equals(genre));
    }

    /** Forms of marks: a kind of event has its own, so that colour says nothing alone. */
    enum Forme {
        LOSANGE(NatureEvenement.AUDIT_INTERNE, NatureEvenement.AUDIT_EXTERNE),
        ROND(NatureEvenement.COMITE),
        TRIANGLE(
                NatureEvenement.AUDIT_SUIVI,
                NatureEvenement.BILAN_ANNUEL,
                NatureEvenement.RENOUVELLEMENT,
                NatureEvenement.EXPIRATION);

        private final Set<NatureEvenement> natures;

        Forme(NatureEvenement... natures) {
            this.natures = Set.of(natures);
        }

        /** « audit externe le 25 juin 2013 », or only the day where the title says what it is. */
        private String prochain(EvenementDate evenement) {
            String le = "le " + DateFrancaise.de(evenement.le());
            if (natures.size() == 1) {
                return "prochain " + le;
            }
            String quoi = evenement.nature().libelle();
            return quoi.substring(0, 1).toLowerCase(Locale.FRENCH) + quoi.substring(1) + " " + le;
        }
    }

    /**
     * A label that a site holds or held.
     *
     * @param titre « Label Qualipref 2 »
     * @param precision « jusqu’au 27 juin 2016 », « retiré le 4 novembre 2015 »
     */
    record Validite(String titre, String precision, Label.Etat etat, LocalDate debut, LocalDate depuis, LocalDate fin) {

        /** Green as long as it holds, hatched from its suspension on, grey once it has ended. */
        List<Barre> barres(Echelle echelle) {
            return switch (etat) {
                case DELIVRE -> List.of(barre(echelle, debut, fin, Genre.LABEL));
                case SUSPENDU ->
                    List.of(
                            barre(echelle, debut, depuis, Genre.LABEL),
                            barre(echelle, depuis, fin, Genre.LABEL_SUSPENDU));
                case RETIRE, EXPIRE, RENOUVELE -> List.of(barre(echelle, debut, fin, Genre.LABEL_TERMINE));
            };
        }

        private static Barre barre(Echelle echelle, LocalDate de, LocalDate a, Genre genre) {
            return new Barre(echelle.place(de), echelle.largeur(de, a), genre);
        }
    }

    static Frise de(
            Echelle echelle,
            LocalDate aujourdhui,
            List<EtapeDuSite> etapes,
            List<EvenementDate> evenements,
            List<Validite> labels) {
        List<Ligne> lignes = new ArrayList<>();
        etapes.forEach(etape -> lignes.add(new Ligne(
                etape.libelle(),
                etape.enClair(),
                etape.enRetard() > 0,
                barres(etape, echelle, aujourdhui),
                List.of())));
        ajouter(lignes, "Audits", Forme.LOSANGE, evenements, echelle, aujourdhui);
        ajouter(lignes, "Comité local des usagers", Forme.ROND, evenements, echelle, aujourdhui);
        ajouter(lignes, "Échéances du label", Forme.TRIANGLE, evenements, echelle, aujourdhui);
        labels.forEach(label ->
                lignes.add(new Ligne(label.titre(), label.precision(), false, label.barres(echelle), List.of())));
        return new Frise(
                "Frise du %s au %s. Ses dates sont dans les tableaux qui suivent."
                        .formatted(DateFrancaise.de(echelle.debut()), DateFrancaise.de(echelle.fin())),
                List.copyOf(lignes),
                echelle.graduations(),
                echelle.contient(aujourdhui) ? echelle.place(aujourdhui) : null);
    }

    private static List<Barre> barres(EtapeDuSite etape, Echelle echelle, LocalDate aujourdhui) {
        List<Barre> barres = new ArrayList<>();
        if (etape.debutPrevu() != null) {
            barres.add(new Barre(
                    echelle.place(etape.debutPrevu()),
                    echelle.largeur(etape.debutPrevu(), etape.finPrevue().plusDays(1)),
                    Genre.PREVUE));
        }
        if (etape.debut() != null) {
            LocalDate fin = etape.fin() == null ? aujourdhui : etape.fin();
            barres.add(new Barre(
                    echelle.place(etape.debut()),
                    echelle.largeur(etape.debut(), fin.plusDays(1)),
                    etape.fin() == null ? Genre.EN_COURS : Genre.FAITE));
        }
        return barres;
    }

    /** Nothing where there is no such event in the time that is drawn; what does not take place is not drawn. */
    private static void ajouter(
            List<Ligne> lignes,
            String titre,
            Forme forme,
            List<EvenementDate> evenements,
            Echelle echelle,
            LocalDate aujourdhui) {
        List<EvenementDate> siens = evenements.stream()
                .filter(evenement -> forme.natures.contains(evenement.nature()))
                .filter(evenement -> evenement.etat() != EvenementDate.Etat.ANNULE)
                .filter(evenement -> echelle.contient(evenement.le()))
                .toList();
        if (siens.isEmpty()) {
            return;
        }
        String precision = siens.stream()
                .filter(evenement -> evenement.etat() == EvenementDate.Etat.PREVU
                        && !evenement.le().isBefore(aujourdhui))
                .findFirst()
                .map(forme::prochain)
                .orElse("");
        lignes.add(new Ligne(
                titre,
                precision,
                false,
                List.of(),
                siens.stream()
                        .map(evenement -> new Marque(
                                echelle.place(evenement.le()), forme, evenement.etat() == EvenementDate.Etat.PASSE))
                        .toList()));
    }
}
