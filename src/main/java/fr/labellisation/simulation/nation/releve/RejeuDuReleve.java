package fr.labellisation.simulation.nation.releve;

import fr.labellisation.lecture.situation.Denombrement;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.nation.releve.ChiffresCompares.Chiffre;
import fr.labellisation.simulation.nation.releve.ReleveNational.LabelReleve;
import fr.labellisation.simulation.rejeu.MoteurIsole;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.verification.EcouteDuRejeu;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.SiteConnu;
import fr.labellisation.socle.territoire.Territoire;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Brings all labels of a survey in, on its day and in a database in memory, and says whether its figures come out. */
public final class RejeuDuReleve {
    private final ReleveNational releve;
    private final Territoire territoire;
    private final Referentiels referentiels;
    private final PrintStream sortie;

    public RejeuDuReleve(ReleveNational releve, PrintStream sortie) {
        this.releve = releve;
        this.territoire = new Territoire();
        this.referentiels = new Referentiels();
        this.sortie = sortie;
    }

    /**
     * @param application the Spring application to play on
     * @return whether every figure of the source comes out
     */
    public boolean jouer(Class<?> application) {
        presenter();
        try (MoteurIsole moteur = MoteurIsole.demarrer(application, null)) {
            PlanDesModeles parcours = PlanDesModeles.livre();
            for (Departement departement : territoire.departements()) {
                jouer(departement.code(), moteur, parcours);
            }
            return conclure(new ChiffresCompares(moteur.bean(Denombrement.class), referentiels, territoire)
                    .de(releve.chiffres()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void presenter() {
        sortie.printf(
                "La nation au %s%nSource\u00a0: %s%nSupposé, la source ne le dit pas\u00a0:%n",
                DateFrancaise.de(releve.jour()), releve.source());
        releve.supposes().forEach(phrase -> sortie.println("  - " + phrase));
        sortie.println();
    }

    private void jouer(CodeDepartement departement, MoteurIsole moteur, PlanDesModeles parcours) {
        moteur.jouer(
                new CasDuReleve(releve, territoire).de(departement), parcours, releve.jour(), EcouteDuRejeu.absent());
        releve.labelsDe(departement).forEach(label -> sortie.println(ligne(departement, label)));
    }

    private String ligne(CodeDepartement departement, LabelReleve label) {
        String site = territoire.sites(departement).stream()
                .filter(connu -> connu.code().equals(new CodeSite(label.site())))
                .map(SiteConnu::nom)
                .findFirst()
                .orElseThrow();
        return "%-3s  %-45s  %-20s  %-20s  %s"
                .formatted(
                        departement,
                        site,
                        referentiels.exiger(label.referentiel()).nom(),
                        DateFrancaise.de(LocalDate.parse(label.delivreLe())),
                        label.estSuppose() ? "supposé" : "")
                .stripTrailing();
    }

    private boolean conclure(List<Chiffre> chiffres) {
        sortie.printf("%nChiffres de la source%n");
        chiffres.forEach(chiffre -> sortie.println("%-6s  %s\u00a0: attendu %d, obtenu %d"
                .formatted(chiffre.tenu() ? "TENU" : "MANQUÉ", chiffre.phrase(), chiffre.attendu(), chiffre.obtenu())));
        return chiffres.stream().allMatch(Chiffre::tenu);
    }
}
