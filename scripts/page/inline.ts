/** Every attribute, style sheet and script that stands in a page itself. */
export const inline = (html: string): string[] =>
  html.match(/\s(?:style|on\w+)=|<style|<script>|javascript:/gi) ?? [];
