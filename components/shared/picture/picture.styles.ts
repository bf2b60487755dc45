import { css } from 'lit';

/** What an element wears for the moment in which its picture is taken, after the styles of paper. No reader sees it like this. */
export const pictureStyles = css`
  * {
    transition: none !important;
    animation: none !important;
    forced-color-adjust: none !important;
  }
  .frame {
    border-color: transparent;
  }
  details {
    display: none !important;
  }
`;
