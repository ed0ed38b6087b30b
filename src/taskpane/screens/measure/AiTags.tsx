import { Checkbox } from '@fluentui/react-components';
import { measureMessages } from '../../../messages/measure.js';
import type { FoundTag } from '../../../reader/inspect-file.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import type { ChosenFile } from '../../store/measurement.js';
import { setAiTags } from './measure-acts.js';

/** Which tags of a file mean that the AI took part; where none usually does, they ask to be opened. */
export function AiTags({
  chosen,
  tags,
}: {
  readonly chosen: ChosenFile;
  readonly tags: readonly FoundTag[];
}) {
  const pane = usePane();
  const { count } = useFigures();
  const { tags: texts } = measureMessages();
  const own = chosen.aiTags ?? tags.filter(({ isOfAi }) => isOfAi).map(({ tag }) => tag);
  const choose = (tag: string, isChosen: boolean) =>
    setAiTags(pane, chosen.file, isChosen ? [...own, tag] : own.filter((other) => other !== tag));
  return (
    <details open={own.length === 0}>
      <summary>{texts.title}</summary>
      <p className={own.length === 0 ? 'warning' : 'soft'}>{own.length === 0 ? texts.none : texts.says}</p>
      {tags.map(({ tag, rows }) => (
        <Checkbox
          key={tag}
          label={texts.rows(tag, count(rows))}
          checked={own.includes(tag)}
          onChange={(_, { checked }) => choose(tag, checked === true)}
        />
      ))}
    </details>
  );
}
