export const USAGE = `Usage:
  zicht-op publish <publication.yaml> --out <dir>      read, check and publish a release [--protect]
  zicht-op publish --withdraw <id> --out <dir>         withdraw a release [--reason <text>]
  zicht-op check <dir or url>                          check releases, file by file [--links]
  zicht-op check <list.json or url>                    check a partner's own list of actions [--links]
  zicht-op serve <dir>                                 serve them [--port <n>] [--host <name>]
  zicht-op embed --out <dir>                           write the pages that others put in a frame
  zicht-op render <dir or url> --element <name> …      write a figure as HTML without script
  zicht-op --help | --version
`;

export const HELP = `zicht-op makes, checks and serves releases of published statistics.

${USAGE}
publish   Reads publication.yaml and the tables and boundaries it names. Writes the release to <dir>/<release>,
          and lists it in <dir>/releases.json. Earlier releases stay. When anything is wrong, nothing changes.
          A release from which withheld figures can be worked out is wrong; --protect withholds further ones until none can.
check     Checks every file of every release: sizes, hashes, shapes, figures and statuses, and whether withheld figures can be
          worked out. With --links it also asks the addresses of actions: one that is gone is a fault, one that does not
          answer a warning.
embed     Writes the page for frames, the builder and all scripts to <dir>/embed. Writes <dir>/embed/theme.css once: it is yours.
render    Writes what an element shows as HTML, with its attributes as options: --element zo-trend-line --indicator <id>
          --region <code> --lang nl|en --heading-level <n>. With --address <url>, the address of releases.json for pages, the
          HTML is the content of the element itself, which takes its place where there is script.
serve     Serves a directory to every origin, compressed and with the right caching. Ctrl+C stops it.

Exit code: 0 when all is good, 1 with one line for each fault, 2 for wrong usage.
`;

/** The command was not used as it should be. */
export class UsageError extends Error {}
