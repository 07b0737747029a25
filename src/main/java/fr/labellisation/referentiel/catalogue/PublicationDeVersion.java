package fr.labellisation.referentiel.catalogue;

import fr.labellisation.referentiel.ControleReferentiel;
import fr.labellisation.referentiel.FauteDeReferentiel;
import fr.labellisation.referentiel.FichierReferentiel;
import fr.labellisation.referentiel.LectureReferentiel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.RevisionsPubliees;
import fr.labellisation.referentiel.delais.ControleDesDelais;
import fr.labellisation.referentiel.delais.DelaisConnus;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.socle.regles.Empreinte;
import fr.labellisation.socle.tableur.Bornes;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.tableur.LectureDeTableur;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a version in: read, checked in itself and beside the others, kept for its preview; confirmed, it is published once. */
@Service
public class PublicationDeVersion {
    /** Far more than any version has; a sheet is read as a whole. */
    public static final Bornes BORNES = new Bornes(2_000_000, 1_000);

    private static final String VERROU = "catalogue";
    private static final int NOM = 200;
    private static final int MOTIF = 2000;

    private final Referentiels referentiels;
    private final RevisionsPubliees publiees;
    private final Propositions propositions;
    private final DelaisConnus delais;
    private final Verrous verrous;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    PublicationDeVersion(
            Referentiels referentiels,
            RevisionsPubliees publiees,
            Propositions propositions,
            DelaisConnus delais,
            Verrous verrous,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.referentiels = referentiels;
        this.publiees = publiees;
        this.propositions = propositions;
        this.delais = delais;
        this.verrous = verrous;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /**
     * Reads and checks a file, and keeps what it says for its preview.
     *
     * @return every fault with its cell or its line; nothing is kept unless there is none
     * @throws SaisieRefusee with one sentence if it is no such file, or too large a one
     */
    @Transactional
    public List<FauteDeFeuille> deposer(String fichier, byte[] contenu, String auteur) {
        VersionDeposee deposee = lire(fichier, contenu);
        List<FauteDeFeuille> fautes = new ArrayList<>(deposee.fautes());
        if (deposee.fichier() != null) {
            Stream.concat(new ControleReferentiel(deposee.fichier()).fautes().stream(), inconnus(deposee.fichier()))
                    .filter(faute -> !deposee.dejaDite(faute))
                    .map(deposee::situer)
                    .forEach(fautes::add);
        }
        if (!fautes.isEmpty()) {
            return fautes;
        }
        verrous.attendre(VERROU);
        referentiels.rafraichir();
        Referentiel version = numerotee(deposee.fichier());
        List<FauteDeFeuille> parmiLesAutres =
                parmiLesAutres(version).stream().map(deposee::situer).toList();
        if (parmiLesAutres.isEmpty()) {
            propositions.garder(
                    auteur,
                    new Propositions.Deposee(
                            fichier.substring(0, Math.min(NOM, fichier.length())), EcritureReferentiel.yaml(version)),
                    maintenant());
        }
        return parmiLesAutres;
    }

    /** What this person handed in last and did not publish. */
    @Transactional(readOnly = true)
    public Optional<Proposition> proposition(String auteur) {
        return propositions.de(auteur).map(this::proposition);
    }

    /** It is given up; nothing happens if there is none. */
    @Transactional
    public void renoncer(String auteur) {
        propositions.oublier(auteur);
    }

    /**
     * Publishes what was shown.
     *
     * @param empreinte stands for what was shown
     * @param motif why
     * @param suivie what is under way goes over to it
     * @throws SaisieRefusee with every reason: the catalogue is another than the one that was shown, or a value is wrong
     */
    @Transactional
    public Referentiel publier(String auteur, String empreinte, String motif, boolean suivie) {
        if (motif.isBlank() || motif.length() > MOTIF) {
            throw new SaisieRefusee(
                    "«\u00a0Motif\u00a0»\u00a0: dites en %d caractères au plus ce que cette publication apporte.",
                    MOTIF);
        }
        verrous.attendre(VERROU);
        referentiels.rafraichir();
        Proposition proposition = proposition(auteur)
                .filter(p -> p.empreinte().equals(empreinte))
                .orElseThrow(
                        () -> new SaisieRefusee(
                                "Le catalogue n’est plus celui de cet aperçu\u00a0: relisez-le, puis confirmez, ou déposez de nouveau le fichier."));
        Referentiel version = proposition.version();
        if (suivie && !proposition.suivable().favorable()) {
            throw new SaisieRefusee(proposition.suivable().raisons());
        }
        List<FauteDeReferentiel> fautes = parmiLesAutres(version);
        if (!fautes.isEmpty()) {
            throw new SaisieRefusee(
                    fautes.stream().map(faute -> faute.phrase() + ".").toList());
        }
        publiees.publier(
                version.id(),
                EcritureReferentiel.yaml(version),
                new RevisionsPubliees.Publication(version.revision(), maintenant(), auteur, motif.strip()));
        propositions.oublier(auteur);
        annonces.publishEvent(new VersionPubliee(version.id(), version.revision(), suivie));
        return version;
    }

    /** Delays of something that no path goes by; one without a name is told already. */
    private Stream<FauteDeReferentiel> inconnus(FichierReferentiel fichier) {
        return ControleDesDelais.inconnus(fichier.delais(), delais).stream()
                .map(faute -> new FauteDeReferentiel(faute.chemin(), faute.phrase()));
    }

    private static VersionDeposee lire(String fichier, byte[] contenu) {
        BORNES.verifierTaille(contenu.length);
        if (contenu.length == 0) {
            throw new SaisieRefusee("Le fichier est vide\u00a0: un classeur .xlsx ou un texte YAML est attendu.");
        }
        return LectureDeTableur.estUnClasseur(contenu)
                ? LectureDeClasseur.lire(contenu, BORNES)
                : LectureDeVersionYaml.lire(fichier, contenu);
    }

    private Proposition proposition(Propositions.Deposee deposee) {
        Referentiel version = numerotee(new LectureReferentiel(deposee.fichier())
                .analyser(new ByteArrayInputStream(deposee.contenu().getBytes(StandardCharsets.UTF_8))));
        return new Proposition(
                deposee.fichier(),
                version,
                referentiels.parId(version.id()),
                Empreinte.deCeQuiEstMontre(deposee.contenu(), referentiels.numero()));
    }

    /** Under the number that it would have: a version that no file of the product holds begins at 1. */
    private Referentiel numerotee(FichierReferentiel fichier) {
        int derniere =
                referentiels.parId(fichier.id()).map(Referentiel::revision).orElse(0);
        return fichier.versReferentiel(derniere + 1);
    }

    private List<FauteDeReferentiel> parmiLesAutres(Referentiel version) {
        List<FauteDeReferentiel> fautes = new ArrayList<>(referentiels.fautesParmiLesAutres(version));
        referentiels.parId(version.id()).ifPresent(avant -> {
            if (!avant.famille().equals(version.famille())) {
                fautes.add(new FauteDeReferentiel(
                        "famille",
                        "«\u00a0famille\u00a0» vaut «\u00a0%s\u00a0», celle de la version qu’elle corrige est attendue\u00a0: %s"
                                .formatted(version.famille(), avant.famille())));
            }
            if (EcritureReferentiel.yaml(avant).equals(EcritureReferentiel.yaml(version))) {
                fautes.add(new FauteDeReferentiel(
                        "id",
                        "la version «\u00a0%s\u00a0» est déjà au catalogue, mot pour mot\u00a0: il n’y a rien à publier"
                                .formatted(version.id())));
            }
        });
        return fautes;
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atZone(horloge.getZone()).toOffsetDateTime();
    }
}
